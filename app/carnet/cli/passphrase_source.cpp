#include "app/carnet/cli/passphrase_source.h"

#include "core/exchange/report_file.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace carnet::cli {

namespace {

struct PassphraseCli
{
    Q_DECLARE_TR_FUNCTIONS(carnet::cli::Passphrase)
};

#ifdef Q_OS_UNIX
/// What is typed on the terminal does not show until this goes.
class WithoutEcho
{
public:
    WithoutEcho()
        : m_there(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_there)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~WithoutEcho()
    {
        if (m_there)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;

    bool isTerminal() const { return m_there; }

private:
    termios m_before;
    bool m_there;
};
#endif

/// One line from the terminal; nothing when there is none.
std::optional<QString> typedLine(QTextStream &err, const QString &prompt)
{
#ifdef Q_OS_UNIX
    const WithoutEcho quiet;
    if (!quiet.isTerminal())
        return std::nullopt;
    err << prompt << ' ';
    err.flush();
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QByteArray line = input.readLine(4096);
    err << '\n';
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
#else
    Q_UNUSED(err)
    Q_UNUSED(prompt)
    return std::nullopt;
#endif
}

std::optional<exchange::Passphrase> taken(Invocation &invocation, const QString &text, bool isNew)
{
    if (isNew && !validation::isAcceptable(text)) {
        invocation.err << validation::strengthText(text) << '\n';
        return std::nullopt;
    }
    return exchange::Passphrase(text);
}

} // namespace

QCommandLineOption passphraseFileOption()
{
    return {u"passphrase-file"_s,
            PassphraseCli::tr("Its first line is the passphrase; it is asked for if none."),
            u"FILE"_s};
}

std::optional<exchange::Passphrase> passphraseFrom(Invocation &invocation, bool isNew)
{
    if (invocation.has(u"passphrase-file"_s)) {
        const QByteArray bytes = exchange::readBundleFile(invocation.value(u"passphrase-file"_s));
        return taken(invocation, QString::fromUtf8(bytes.split('\n').first()).trimmed(), isNew);
    }
    const auto typed = typedLine(invocation.err, PassphraseCli::tr("Passphrase:"));
    if (!typed) {
        invocation.err << PassphraseCli::tr("The passphrase is asked for on a terminal: there is "
                                            "none here. Give it with --passphrase-file.")
                       << '\n';
        return std::nullopt;
    }
    if (isNew) {
        const auto again = typedLine(invocation.err, PassphraseCli::tr("The same once more:"));
        if (again != typed) {
            invocation.err << PassphraseCli::tr("These are not the same. Nothing was made.")
                           << '\n';
            return std::nullopt;
        }
    }
    return taken(invocation, *typed, isNew);
}

std::optional<exchange::PublicKey> keyNamed(const validation::MemberKeys &keys, const QString &name)
{
    std::optional<exchange::PublicKey> found;
    const QString digits = QString(name).remove(u' ').toLower();
    for (const exchange::SealedKeyHeader &header : keys.all()) {
        const bool fits = header.name.contains(name, Qt::CaseInsensitive)
                          || header.key.fingerprint().startsWith(digits);
        if (fits && found)
            return std::nullopt;
        if (fits)
            found = header.key;
    }
    return found;
}

std::optional<exchange::PublicKey> keyToSignWith(Invocation &invocation,
                                                 const validation::MemberKeys &keys,
                                                 const validation::Statement &statement)
{
    if (invocation.has(u"key"_s))
        return keyNamed(keys, invocation.value(u"key"_s));
    std::optional<exchange::PublicKey> found;
    for (const validation::Statement::Member *member : validation::signersOf(statement)) {
        const auto key = validation::publicKeyOf(member->key);
        if (!key || !keys.has(*key))
            continue;
        if (found)
            return std::nullopt;
        found = key;
    }
    return found;
}

} // namespace carnet::cli
