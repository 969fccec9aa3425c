// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/tr.h"

#include <string>

namespace tidegate {

/// What went wrong, as a class that a caller can branch on. Words for people are made elsewhere.
enum class ErrorKind {
    Usage,          ///< the caller asked for something that makes no sense
    Invalid,        ///< input that breaks its format (file, answer, manifest)
    NotFound,       ///< the object does not exist (HTTP 404)
    Refused,        ///< a rule of the release, or read-only mode, says no; nothing was sent
    Conflict,       ///< someone else acted first (HTTP 409, failed JSON Patch test: 422)
    Forbidden,      ///< RBAC says no (HTTP 403)
    Unauthorized,   ///< credentials missing, wrong or expired (HTTP 401, exec plugin failed)
    Unreachable,    ///< DNS, TCP, proxy; nothing is known to have arrived
    Tls,            ///< certificate or handshake
    Timeout,        ///< our own deadline passed
    Throttled,      ///< HTTP 429, with retry-after
    Gone,           ///< HTTP 410, resource version too old
    Server,         ///< HTTP 5xx
    OutcomeUnknown, ///< a mutation may or may not have happened; read back before saying anything
    Unsupported,    ///< known, and this version cannot do it
    Cancelled,      ///< we stopped it ourselves
    Internal,       ///< a defect of this program
};

/// An error as a value: what kind, about what, the technical detail, and what a person can do next.
/// None of the texts may ever hold a secret. Details and remedies of ours are marked with TG_TR; base/sentence.h puts them on a screen.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string subject; ///< what it happened to: a path, an object ("Deployment vextrus/finance"), a field
    std::string detail;  ///< what happened, in the words of whoever said it
    std::string remedy;  ///< the next step for a person; may be empty
    int httpStatus = 0;  ///< 0 where no HTTP answer was involved

    /// "subject: detail" plus " (remedy)"; for logs and the command line.
    [[nodiscard]] std::string text() const
    {
        std::string t = subject.empty() ? detail : subject + ": " + detail;
        return remedy.empty() ? t : t + " (" + remedy + ")";
    }
};

} // namespace tidegate
