// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/kubeconfig.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace tidegate::kube {

/// Where a connection came from, so that it can be read again.
struct SpecSource {
    std::string explicitPath; ///< --kubeconfig; empty: KUBECONFIG, else the home's
    Overrides overrides;
};

/// Reads a connection again when one of its files changes: kubeconfigs, certificates, keys, token files. Nothing is written, ever.
/// Watches the files and their folders (editors replace a file, Kubernetes swaps a link) and looks every 30 s besides, for file
/// systems that do not tell. Lives in one thread.
class SpecWatch final : public QObject {
    Q_OBJECT
public:
    SpecWatch(SpecSource source, ConnectionSpec current, QObject *parent = nullptr);
    /// Looks now.
    void look();

Q_SIGNALS:
    /// Other credentials or certificates for the same server and namespace: to be used from now on.
    void renewed(const tidegate::kube::ConnectionSpec &spec);
    /// The context means another server now. Never followed by itself: somebody would act on another cluster than they look at.
    void moved(const tidegate::kube::ConnectionSpec &spec);
    /// It cannot be read any more; what was read last stays good. Said once for each reason.
    void problem(const tidegate::Error &error);
    /// After moved() or problem(): it is as it was again.
    void mended();

private:
    void follow(const std::vector<std::string> &files);
    SpecSource m_source;
    ConnectionSpec m_current;
    QFileSystemWatcher m_files;
    QTimer m_soon, m_poll;
    std::string m_said; ///< of moved() or problem()
};

} // namespace tidegate::kube
