// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/json.h"

#include <QByteArray>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace tidegate::kube {

/// What a Reflector does with what it hears: decodes and keeps it. The Reflector knows the protocol, the intake the objects.
/// Lives in the Reflector's thread. An Error from page() or event() means that the answer makes no sense; it changes nothing that is
/// kept, and the Reflector lists anew.
class Intake {
public:
    virtual ~Intake() = default;

    /// metadata of a page of a list.
    struct PageHead {
        std::string next;            ///< the continue token; empty on the last page
        std::string resourceVersion; ///< of the whole list
        std::size_t items = 0;       ///< so far in this list
        bool empty = false;          ///< this page had none
    };
    /// A line of a watch.
    struct Event {
        enum class Type { Added, Modified, Deleted, Bookmark, Error } type = Type::Error;
        std::string resourceVersion;
        Json status; ///< of an ERROR: the Status object
        bool initialEnd = false; ///< a bookmark that ends the initial events of a streaming list
    };
    using Difference = std::pair<const char *, Json>; ///< ADDED MODIFIED DELETED

    /// A list begins; what an unfinished one had gathered is dropped. What is kept stays until commit().
    virtual void begin() = 0;
    /// One page. `early`, where given, is called once as soon as the head is known, often before the items are decoded.
    [[nodiscard]] virtual Expected<PageHead> page(QByteArray body, const std::function<void(const PageHead &)> &early) = 0;
    /// The list is whole: it replaces what is kept, in one step. True when anything differs.
    virtual bool commit() = 0;
    /// One line; applied at once, or gathered for commit() while `initial` (a streaming list).
    [[nodiscard]] virtual Expected<Event> event(QByteArray line, bool initial) = 0;
    [[nodiscard]] virtual std::size_t size() const = 0;

    /// Whether differences are wanted, for whoever prints events; they cost copies.
    void wantDifferences(bool wanted) { m_wanted = wanted; }
    /// What commit() and event() changed since they were taken.
    [[nodiscard]] std::vector<Difference> takeDifferences() { return std::exchange(m_differences, {}); }

protected:
    void note(const char *type, const Json &object)
    {
        if (m_wanted)
            m_differences.emplace_back(type, object);
    }
    [[nodiscard]] bool wanted() const { return m_wanted; }

private:
    bool m_wanted = false;
    std::vector<Difference> m_differences;
};

} // namespace tidegate::kube
