// Writes an edition in the form of the shipped files: two spaces a level, members in the
// order in which a person reads them, lists of codes on one line.

#include "core/base/column.h"
#include "core/domain/edition.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString quoted(const QString &text)
{
    return Column<QJsonValue>::write(QJsonValue(text)).toString();
}

/// JSON text that grows member by member, in the order of the calls.
class Text final
{
public:
    void raw(const QString &name, const QString &value)
    {
        separate();
        if (!name.isEmpty())
            m_text += quoted(name) + u": "_s;
        m_text += value;
        m_first = false;
    }

    void text(const QString &name, const QString &value) { raw(name, quoted(value)); }
    void number(const QString &name, int value) { raw(name, QString::number(value)); }

    /// `null` when it is empty.
    void optional(const QString &name, const QString &value)
    {
        raw(name, value.isEmpty() ? u"null"_s : quoted(value));
    }

    template<typename E>
    void word(const QString &name, E value)
    {
        text(name, Column<E>::write(value).toString());
    }

    void codes(const QString &name, const std::vector<QString> &values)
    {
        QStringList written;
        for (const QString &value : values)
            written += quoted(value);
        raw(name, u'[' + written.join(u", "_s) + u']');
    }

    void texts(const QString &name, const std::vector<QString> &values)
    {
        each(name, values, [this](const QString &value) { text({}, value); });
    }

    /// A list of what `write(item)` writes.
    template<typename Items, typename Write>
    void each(const QString &name, const Items &items, const Write &write)
    {
        raw(name, u"["_s);
        ++m_depth;
        m_first = true;
        for (const auto &item : items)
            write(item);
        end(u']');
    }

    /// A list of objects with the members that `write(item)` writes.
    template<typename Items, typename Write>
    void objects(const QString &name, const Items &items, const Write &write)
    {
        each(name, items, [&](const auto &item) { object([&] { write(item); }); });
    }

    template<typename Write>
    void object(const Write &write)
    {
        raw({}, u"{"_s);
        ++m_depth;
        m_first = true;
        write();
        end(u'}');
    }

    QByteArray bytes() const { return m_text.toUtf8() + '\n'; }

private:
    void separate()
    {
        if (!m_first)
            m_text += u',';
        if (m_depth > 0)
            breakLine();
    }

    void end(QChar bracket)
    {
        --m_depth;
        if (!m_first) // Empty: the brackets stay together.
            breakLine();
        m_text += bracket;
        m_first = false;
    }

    void breakLine() { m_text += u'\n' + QString(2 * m_depth, u' '); }

    QString m_text;
    int m_depth = 0;
    bool m_first = true;
};

void writePractice(Text &out, const Practice &practice)
{
    out.text(u"code"_s, practice.code);
    out.text(u"question"_s, practice.question);
    out.text(u"lookAt"_s, practice.lookAt);
    if (practice.channel)
        out.word(u"channel"_s, *practice.channel);
    else
        out.optional(u"channel"_s, {});
    out.number(u"weight"_s, practice.weight);
    out.texts(u"levels"_s, practice.levels);
    out.texts(u"typicalEvidence"_s, practice.typicalEvidence);
    out.codes(u"sources"_s, practice.sources);
}

void writeCommitment(Text &out, const Edition &edition, const Commitment &commitment)
{
    out.text(u"code"_s, commitment.code);
    out.number(u"number"_s, commitment.number);
    out.text(u"title"_s, commitment.title);
    out.text(u"group"_s, commitment.group);
    out.text(u"publicText"_s, commitment.publicText);
    out.optional(u"note"_s, commitment.note);
    out.codes(u"sources"_s, commitment.sources);
    out.objects(u"practices"_s, edition.practicesOf(commitment.code),
                [&](const Practice *practice) { writePractice(out, *practice); });
}

void writeIndicator(Text &out, const CatalogueIndicator &indicator)
{
    const auto decimal = [](const std::optional<Decimal> &value) {
        return value ? value->toString() : QString();
    };
    out.text(u"code"_s, indicator.code);
    out.text(u"title"_s, indicator.title);
    out.text(u"publicTitle"_s, indicator.publicTitle);
    out.word(u"family"_s, indicator.family);
    out.word(u"form"_s, indicator.form);
    out.text(u"unit"_s, indicator.unit);
    out.word(u"direction"_s, indicator.direction);
    out.optional(u"partLabel"_s, indicator.partLabel);
    out.optional(u"wholeLabel"_s, indicator.wholeLabel);
    out.word(u"frequency"_s, indicator.frequency);
    out.text(u"method"_s, indicator.method);
    out.text(u"source"_s, indicator.source);
    out.number(u"minimumBase"_s, indicator.minimumBase);
    out.optional(u"lowest"_s, decimal(indicator.lowest));
    out.optional(u"highest"_s, decimal(indicator.highest));
    out.optional(u"commitment"_s, indicator.commitment);
    out.raw(u"proposed"_s, indicator.proposed ? u"true"_s : u"false"_s);
}

void writeMapping(Text &out, const EditionMapping &mapping)
{
    const auto write = [&](const Succession &succession) {
        out.optional(u"from"_s, succession.from);
        out.codes(u"to"_s, succession.to);
        out.word(u"kind"_s, succession.kind);
        out.optional(u"note"_s, succession.note);
    };
    out.text(u"edition"_s, mapping.edition);
    out.objects(u"commitments"_s, mapping.commitments, write);
    out.objects(u"practices"_s, mapping.practices, write);
}

void writeHead(Text &out, const Edition &edition)
{
    out.number(u"format"_s, 1);
    out.text(u"code"_s, edition.code);
    out.text(u"title"_s, edition.title);
    out.text(u"version"_s, edition.version);
    out.text(u"officialTitle"_s, edition.officialTitle);
    out.text(u"statusNote"_s, edition.statusNote);
    out.objects(u"sources"_s, edition.sources, [&](const EditionSource &source) {
        out.text(u"code"_s, source.code);
        out.word(u"kind"_s, source.kind);
        out.text(u"text"_s, source.text);
    });
    out.objects(u"groups"_s, edition.groups, [&](const CommitmentGroup &group) {
        out.text(u"code"_s, group.code);
        out.text(u"title"_s, group.title);
    });
    out.objects(u"scale"_s, edition.scale, [&](const Level &level) {
        out.number(u"level"_s, level.level);
        out.text(u"label"_s, level.label);
        out.text(u"meaning"_s, level.meaning);
    });
}

} // namespace

QByteArray writeEdition(const Edition &edition)
{
    Text out;
    out.object([&] {
        writeHead(out, edition);
        out.objects(u"commitments"_s, edition.commitments, [&](const Commitment &commitment) {
            writeCommitment(out, edition, commitment);
        });
        out.objects(u"indicators"_s, edition.indicators,
                    [&](const CatalogueIndicator &indicator) { writeIndicator(out, indicator); });
        out.objects(u"mappings"_s, edition.mappings,
                    [&](const EditionMapping &mapping) { writeMapping(out, mapping); });
    });
    return out.bytes();
}

} // namespace carnet
