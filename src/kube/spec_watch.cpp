// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/spec_watch.h"

#include <QFileInfo>

namespace tidegate::kube {

namespace {
constexpr auto kSettles = std::chrono::milliseconds(300); ///< a file is often written in several steps
constexpr auto kPoll = std::chrono::seconds(30);
} // namespace

SpecWatch::SpecWatch(SpecSource source, ConnectionSpec current, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_current(std::move(current))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SpecWatch::look);
    const auto soon = [this] { m_soon.start(kSettles); };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_poll, &QTimer::timeout, this, &SpecWatch::look);
    m_poll.start(kPoll);
    follow(m_current.files);
}

void SpecWatch::follow(const std::vector<std::string> &files)
{
    QStringList wanted;
    for (const std::string &f : files) {
        const QFileInfo info(QString::fromStdString(f));
        wanted << info.absoluteFilePath() << info.absolutePath();
    }
    wanted.removeDuplicates();
    // A replaced file is another file: those that are not watched any more are added again.
    const QStringList have = m_files.files() + m_files.directories();
    for (const QString &path : wanted) {
        if (!have.contains(path) && QFileInfo::exists(path))
            m_files.addPath(path);
    }
}

void SpecWatch::look()
{
    const LoadResult loaded = loadKubeconfig(m_source.explicitPath);
    const auto spec = resolve(loaded.config, m_source.overrides);
    if (!spec) {
        const Error e = loaded.errors.empty() ? spec.error() : loaded.errors.front();
        follow(m_current.files);
        if (std::exchange(m_said, e.text()) != e.text())
            Q_EMIT problem(e);
        return;
    }
    follow(spec->files);
    if (spec->server != m_current.server || spec->ns != m_current.ns || spec->context != m_current.context) {
        const std::string now = spec->context + " " + spec->server + " " + spec->ns;
        if (std::exchange(m_said, now) != now)
            Q_EMIT moved(*spec);
        return;
    }
    const bool changed = !(*spec == m_current), said = !std::exchange(m_said, {}).empty();
    m_current = *spec;
    if (changed)
        Q_EMIT renewed(m_current);
    if (said)
        Q_EMIT mended();
}

} // namespace tidegate::kube
