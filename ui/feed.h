// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "release/decide.h"
#include "replay/past.h"

#include <QObject>

#include <functional>

namespace tidegate::ui {

/// What a window knows of one release: values in, commands out. The real one runs the engine in another thread (app/), tests use a fake.
class Feed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual engine::SnapshotPtr snapshot() const = 0; ///< may be null until the first
    virtual void submit(const release::Command &command, std::function<void(Expected<void>)> done) = 0;
    virtual void preview(bool rollback, std::function<void(engine::Preview)> done) = 0;
    /// What `plan` would have decided between `from` and `to` (replay/past.h). `done` comes once, later, in the window's thread.
    virtual void replayPast(const plan::Plan &plan, Instant from, Instant to, Millis step, const replay::Options &options, std::function<void(Expected<replay::Past>)> done) = 0;

Q_SIGNALS:
    void snapshotChanged();
};

} // namespace tidegate::ui
