// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "journal/journal.h"

#include "base/parse_json.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>

namespace tidegate::journal {

namespace {

constexpr qint64 kMaxFile = 256LL * 1024 * 1024;

std::string safe(const std::string &name)
{
    std::string out;
    for (const char c : name)
        out += std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '.' || c == '_' ? c : '_';
    return out.empty() || out.front() == '.' ? "_" + out : out;
}

Error broken(const std::string &path, const std::string &what)
{
    return {ErrorKind::Internal, path, what, TG_TR("check the disk and the directory's permissions; acts go on, their record is incomplete")};
}

struct Contents {
    std::vector<Entry> entries;
    std::vector<std::string> problems;
    qint64 wholeBytes = 0; ///< up to the end of the last whole line
};

Contents read(QFile &f)
{
    Contents c;
    int line = 0;
    while (!f.atEnd()) {
        const QByteArray text = f.readLine();
        ++line;
        if (!text.endsWith('\n')) {
            c.problems.push_back("line " + std::to_string(line) + ": it is cut off in the middle (a crash while writing)");
            break;
        }
        c.wholeBytes = f.pos();
        const Json doc = parseJson({text.constData(), static_cast<std::size_t>(text.size())});
        auto e = entryFromJson(doc.is_discarded() ? Json() : doc);
        if (!e) {
            c.problems.push_back("line " + std::to_string(line) + ": it is not a journal entry");
            continue;
        }
        c.entries.push_back(std::move(*e));
    }
    return c;
}

bool sync(const QString &path)
{
    const int fd = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool ok = ::fsync(fd) == 0;
    ::close(fd);
    return ok;
}

} // namespace

Expected<File> File::open(const std::string &directory, const std::string &cluster, const std::string &ns, const std::string &release, int run)
{
    QString base = QString::fromStdString(directory);
    if (base.isEmpty())
        base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tidegate");
    const QString folder = base + QStringLiteral("/journal/") + QString::fromStdString(safe(cluster)) + QLatin1Char('/') + QString::fromStdString(safe(ns));
    File j;
    j.m_path = (folder + QLatin1Char('/') + QString::fromStdString(safe(release)) + QLatin1Char('.') + QString::number(run) + QStringLiteral(".jsonl")).toStdString();
    if (!QDir().mkpath(folder))
        return broken(j.m_path, "its directory cannot be made");
    QFile f(QString::fromStdString(j.m_path));
    if (!f.exists())
        return j;
    if (f.size() > kMaxFile || !f.open(QIODevice::ReadOnly))
        return broken(j.m_path, f.size() > kMaxFile ? "it is larger than 256 MiB" : f.errorString().toStdString());
    j.m_entries = read(f).entries;
    return j;
}

Expected<Entry> File::append(Entry e)
{
    const QString path = QString::fromStdString(m_path);
    // Two consoles of one person share the file: the lock is held for one entry, and the chain goes on from what is there now.
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.setStaleLockTime(10000);
    if (!lock.tryLock(2000))
        return broken(m_path, "another program holds its lock");
    const bool fresh = !QFile::exists(path);
    QFile f(path);
    if (!f.open(QIODevice::ReadWrite))
        return broken(m_path, f.errorString().toStdString());
    Contents c = read(f);
    if (f.size() > c.wholeBytes && !f.resize(c.wholeBytes))
        return broken(m_path, f.errorString().toStdString());
    m_entries = std::move(c.entries);
    e = chained(std::move(e), m_entries.empty() ? 0 : m_entries.back().seq, m_entries.empty() ? std::string() : m_entries.back().hash);
    f.seek(f.size());
    const QByteArray line = QByteArray::fromStdString(toJson(e).dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
    if (f.write(line) != line.size() || !f.flush() || ::fsync(f.handle()) != 0)
        return broken(m_path, f.errorString().toStdString());
    if (fresh) {
        f.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        sync(QFileInfo(path).absolutePath());
    }
    m_entries.push_back(e);
    return e;
}

Verification verify(const std::vector<Entry> &entries, const release::ChainHead &head)
{
    Verification v;
    v.entries = static_cast<long long>(entries.size());
    std::string previous;
    long long seq = 0;
    bool found = head.hash.empty();
    for (const Entry &e : entries) {
        const std::string where = "entry " + std::to_string(e.seq) + ": ";
        if (!journal::intact(e))
            v.problems.push_back(where + "its hash does not match what it says");
        if (e.previous != previous)
            v.problems.push_back(where + "it does not follow the one before");
        if (e.seq != seq + 1)
            v.problems.push_back(where + "a number is missing before it");
        found = found || (e.hash == head.hash && (head.seq == 0 || head.seq == e.seq));
        previous = e.hash;
        seq = e.seq;
    }
    if (!found)
        v.problems.push_back("the end is missing: the release's state names another last entry");
    v.intact = v.problems.empty();
    return v;
}

Verification verify(const std::string &path, const std::string &head)
{
    Verification v;
    QFile f(QString::fromStdString(path));
    if (f.size() > kMaxFile || !f.open(QIODevice::ReadOnly)) {
        v.intact = false;
        v.problems.push_back(f.errorString().toStdString());
        return v;
    }
    const Contents c = read(f);
    v = verify(c.entries);
    v.problems.insert(v.problems.begin(), c.problems.begin(), c.problems.end());
    if (!head.empty() && (c.entries.empty() || c.entries.back().hash != head))
        v.problems.push_back("the end is missing: the release's state names another last entry");
    v.intact = v.problems.empty();
    return v;
}

} // namespace tidegate::journal
