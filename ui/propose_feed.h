// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "propose/ask.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace tidegate::ui {

/// What is in a namespace, asked in a thread of its own. Lives in the window's thread; destroying it ends what still runs.
class ProposeFeed final : public QObject {
    Q_OBJECT
public:
    explicit ProposeFeed(kube::ConnectionSpec spec, QObject *parent = nullptr);
    ~ProposeFeed() override;
    /// Nothing until it has answered.
    [[nodiscard]] const std::optional<Expected<propose::Inventory>> &answer() const { return m_answer; }

Q_SIGNALS:
    void answered();

private:
    QThread m_thread;
    QObject *m_host = nullptr; ///< lives in m_thread
    std::optional<Expected<propose::Inventory>> m_answer;
};

} // namespace tidegate::ui
