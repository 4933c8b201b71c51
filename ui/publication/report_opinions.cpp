// What reports say of users' opinions: numbers, never a text.

#include "core/base/french.h"
#include "ui/publication/report_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Channel = Feedback::Channel;
using Tone = Feedback::Tone;

constexpr std::array kChannels{Channel::Experience,    Channel::OpinionButton, Channel::Paper,
                               Channel::SuggestionBox, Channel::Spoken,        Channel::Complaint};

QString channelWords(Channel channel)
{
    switch (channel) {
    case Channel::Experience:
        return u"Expérience racontée sur Services Publics +"_s;
    case Channel::OpinionButton:
        return u"Je donne mon avis"_s;
    case Channel::Paper:
        return u"Formulaire papier"_s;
    case Channel::SuggestionBox:
        return u"Boîte à idées"_s;
    case Channel::Spoken:
        return u"Remarque de vive voix"_s;
    case Channel::Complaint:
        return u"Réclamation"_s;
    }
    Q_UNREACHABLE();
}

std::vector<ReportCell> rowOf(const QString &name, std::map<Tone, int> counts)
{
    std::vector<ReportCell> row{{name}};
    int total = 0;
    for (const Tone tone : {Tone::Positive, Tone::Neutral, Tone::Negative}) {
        row.push_back({french::number(qint64(counts[tone]))});
        total += counts[tone];
    }
    row.push_back({french::number(qint64(total))});
    return row;
}

} // namespace

OpinionCounts countOpinions(const std::vector<Feedback> &feedback, const QDate &from,
                            const QDate &to)
{
    OpinionCounts counts;
    for (const Feedback &one : feedback) {
        if (!one.receivedOn || *one.receivedOn < from || *one.receivedOn > to)
            continue;
        ++counts.total;
        ++counts.byTone[one.tone];
        ++counts.byChannel[one.channel][one.tone];
        counts.waiting += one.state == Feedback::State::ToDo ? 1 : 0;
        counts.answered += one.repliedOn && *one.repliedOn <= to ? 1 : 0;
        counts.ledToAction += one.action ? 1 : 0;
    }
    return counts;
}

ReportTable opinionTable(const OpinionCounts &counts, const QString &caption)
{
    ReportTable table{.caption = caption,
                      .columns = {{u"Moyen"_s},
                                  {u"Positifs"_s, true},
                                  {u"Neutres"_s, true},
                                  {u"Négatifs"_s, true},
                                  {u"Total"_s, true}},
                      .rows = {}};
    if (counts.total == 0)
        return table;
    for (const Channel channel : kChannels)
        if (const auto found = counts.byChannel.find(channel); found != counts.byChannel.end())
            table.rows.push_back(rowOf(channelWords(channel), found->second));
    if (table.rows.size() > 1)
        table.rows.push_back(rowOf(u"Ensemble"_s, counts.byTone));
    return table;
}

} // namespace carnet::ui
