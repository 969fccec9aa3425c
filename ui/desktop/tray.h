// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <memory>

namespace tidegate::ui {

/// How the release is, as a sign in the system tray, when a person wants one and the desktop has a tray. A click brings the window; its menu
/// can bring it and end the program, nothing else.
class Tray final : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    void show(const engine::Snapshot &s);
    [[nodiscard]] bool visible() const { return m_icon && m_icon->isVisible(); }

Q_SIGNALS:
    void windowWanted();
    void endWanted();

private:
    void follow();
    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    int m_sign = -1; ///< what is drawn
    QString m_text;
};

} // namespace tidegate::ui
