#include "tests/rig/child.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace carnet::rig {

Child::Child(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    int in[2];
    int out[2];
    if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_process = ::fork();
    if (m_process == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execv(pointers[0], pointers.data());
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    m_in = in[1];
    m_out = out[0];
}

Child::~Child()
{
    kill();
    ::close(m_in);
    ::close(m_out);
}

void Child::tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(m_in, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("the writer does not listen");
}

std::optional<QString> Child::takeLine()
{
    const qsizetype end = m_heard.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QString line = QString::fromUtf8(m_heard.left(end));
    m_heard.remove(0, end + 1);
    return line;
}

std::optional<QString> Child::hear(int milliseconds)
{
    for (;;) {
        if (const std::optional<QString> line = takeLine())
            return line;
        pollfd wanted{m_out, POLLIN, 0};
        if (::poll(&wanted, 1, milliseconds) <= 0)
            return std::nullopt;
        char bytes[4096];
        const ssize_t count = ::read(m_out, bytes, sizeof bytes);
        if (count <= 0)
            return std::nullopt;
        m_heard.append(bytes, count);
    }
}

QStringList Child::kill()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }
    QStringList lines;
    while (const std::optional<QString> line = hear(0))
        lines += *line;
    return lines;
}

std::optional<int> Child::ended()
{
    int status = 0;
    if (m_process < 0 || ::waitpid(m_process, &status, WNOHANG) != m_process)
        return std::nullopt;
    m_process = -1;
    return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::optional(128);
}

} // namespace carnet::rig
