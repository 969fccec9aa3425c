// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QObject>

namespace tidegate::cli {

/// SIGTERM and SIGINT as a signal of the event loop. A second one ends the program at once, as without this. One object a process.
class Termination : public QObject {
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void asked();
};

} // namespace tidegate::cli
