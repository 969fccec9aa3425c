// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QString>

#include <vector>

/// State as shape, tone and word. Pure. UNKNOWN and STALE have shapes of their own and are never a tick.
namespace tidegate::ui {

struct Mark {
    Glyph glyph = Glyph::Todo;
    Tone tone = Tone::Plain;
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// A line of a card: mark, what, value against limit.
struct RowView {
    QString key, label, value, tip;
    Mark mark;
    friend bool operator==(const RowView &, const RowView &) = default;
};

[[nodiscard]] Mark verdictMark(release::Verdict v, bool human = false);
[[nodiscard]] Mark gateMark(const engine::Snapshot &s, const release::GateView &gate);
[[nodiscard]] Mark itemMark(const engine::Snapshot &s, const release::ItemView &item);
[[nodiscard]] Mark stepMark(traffic::StepState state);
[[nodiscard]] Mark eventMark(const release::Event &event);
[[nodiscard]] Mark triggerMark(release::TriggerReading::State state);
/// Whether a trigger that watches this rule has fired.
[[nodiscard]] bool triggered(const engine::Snapshot &s, const std::string &rule);
/// The item of the present phase's lists that this rule decides, or nullptr.
[[nodiscard]] const release::ItemView *itemOfRule(const engine::Snapshot &s, const std::string &rule);

} // namespace tidegate::ui
