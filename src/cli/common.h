// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/message.h"
#include "base/time.h"
#include "kube/kubeconfig.h"
#include "plan/plan.h"

#include <QCommandLineParser>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>

/// The command line: every verdict and verb of the console, by the same functions (F47). Formats: CONTRACTS.md.
namespace tidegate::cli {

/// Exit codes of CONTRACTS.md.
enum Exit { Done = 0, No = 1, Usage = 2, Unreachable = 3, Unknown = 4, Conflict = 5 };
[[nodiscard]] Exit exitFor(ErrorKind kind);

/// Options that every command knows.
struct Common {
    std::string kubeconfig;
    kube::Overrides overrides;
    std::string planFile, release;
    bool json = false;
    Millis timeout{0}; ///< 0: the command's own default
    bool readOnly = false;
};

/// Adds the common options to a parser.
void addCommon(QCommandLineParser &parser);
/// Reads them after parser.parse(); an Error of kind Usage names the option.
[[nodiscard]] Expected<Common> commonFrom(const QCommandLineParser &parser);
/// The effective connection; warnings go to standard error.
[[nodiscard]] Expected<kube::ConnectionSpec> connectionFor(const Common &common);
/// The loaded kubeconfig for --kubeconfig P[:P…] or its defaults.
[[nodiscard]] kube::LoadResult loadFor(const Common &common);
/// The plan of --plan, or nothing when none was given. Problems are printed by file:line:column; the Error says how many.
[[nodiscard]] Expected<std::optional<plan::Plan>> planFor(const Common &common, const std::string &contextNamespace);

/// Which release, in which namespace: --release and -n before the plan's, the context's namespace last. An empty name: it is not said.
struct Which {
    std::string release, ns;
};
[[nodiscard]] Which whichRelease(const Common &common, const std::optional<plan::Plan> &plan, const std::string &contextNamespace);

/// What a command about one release begins with.
struct Opening {
    kube::ConnectionSpec connection;
    std::optional<plan::Plan> plan;
    Which which;
};
/// Connection, plan and release together; a Usage error when `named` is wanted and no release is said.
[[nodiscard]] Expected<Opening> openRelease(const Common &common, bool named = true);

/// A file's content, at most 256 MiB; standard input for "" and "-".
[[nodiscard]] Expected<QByteArray> readInput(const QString &path);

/// To standard output, with a newline; JSON is indented by two.
void print(const std::string &text);
void print(const Json &doc);
/// To standard error, in the person's language.
void say(const Message &message);
void say(const Error &error);

/// One run of a command. Lives in the main thread; calls `finish` exactly once, later than start().
class Job : public QObject {
    Q_OBJECT
public:
    using Finish = std::function<void(int exitCode)>;
    explicit Job(Finish finish) : m_finish(std::move(finish)) {}
    virtual void start() = 0;

protected:
    virtual void finish(int code);
    void fail(const Error &error);

private:
    Finish m_finish;
    bool m_finished = false;
};

} // namespace tidegate::cli
