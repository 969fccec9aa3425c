// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/time.h"
#include "kube/kubeconfig.h"
#include "plan/plan.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

/// A simulated cluster and Prometheus behind real HTTP on loopback. Nothing above `net` knows that it is not real (F42).
namespace tidegate::rehearsal {

/// healthy, errors, slow, dependency, dependency-shared, no-data, never-ready, late-errors, api-outage, freeze, two-operators, hotfix, lost-guardian
struct Scenario {
    std::string name, title, text; ///< text: what will go wrong, for the first-run page
};
[[nodiscard]] const std::vector<Scenario> &scenarios();

struct Options {
    std::string scenario = "errors";
    double speed = 0;     ///< release seconds per real second while nothing happens; 0: four weeks in five minutes
    unsigned seed = 1;
    quint16 port = 0;     ///< API; 0: any free one
    Instant start{};      ///< release time of the start; epoch: now
    bool adaptive = true; ///< slow to 1–10 × around acts and incidents (DECISIONS.md 34)
};

/// The release clock: pure to read from any thread.
class RehearsalClock;

/// Runs API server, controllers and Prometheus in the thread that made it.
class Rehearsal : public QObject {
    Q_OBJECT
public:
    explicit Rehearsal(Options options, QObject *parent = nullptr);
    ~Rehearsal() override;
    [[nodiscard]] Expected<void> start();
    [[nodiscard]] kube::ConnectionSpec connection() const;
    [[nodiscard]] kube::ConnectionSpec secondConnection() const; ///< as bob, who works on it too
    [[nodiscard]] std::string prometheusUrl() const;
    [[nodiscard]] plan::Plan plan() const;        ///< release "finance", 2.3.1 → 2.4.0, the four weeks, prometheus by URL
    [[nodiscard]] std::string kubeconfigText() const;
    [[nodiscard]] std::shared_ptr<const Clock> clock() const;
    /// Jumps the release clock forward (a person steps through). Never backward.
    void skip(Millis d);
    void setSpeed(double speed); ///< 0: it stands still, until an act begins
    [[nodiscard]] double speed() const; ///< at this moment
    /// A trouble now: a scenario's name, "healthy" for none, "api-server" for an API server that is away for ten minutes.
    void inject(const std::string &trouble);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidegate::rehearsal
