#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <sys/types.h>

namespace carnet::rig {

/// A running writer, at the other end of two pipes. It is killed when this goes.
class Child
{
public:
    Child(const QString &program, const QStringList &arguments);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void tell(const QString &line);

    /// The next line; nothing when the child has ended or says nothing for that long.
    std::optional<QString> hear(int milliseconds);

    /// kill -9, and what it had still said.
    QStringList kill();

    /// The exit code, once it has ended by itself; nothing when it runs or was killed.
    std::optional<int> ended();

private:
    std::optional<QString> takeLine();

    pid_t m_process = -1;
    int m_in = -1;
    int m_out = -1;
    QByteArray m_heard;
};

} // namespace carnet::rig
