// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/promql_nodes.h"

#include <QByteArray>

#include <array>
#include <set>

namespace tidegate::rehearsal::promql {

namespace {

struct Bad {
    std::string what;
};

class Parser {
public:
    explicit Parser(const std::string &text) : m_text(text) {}
    Node all()
    {
        Node n = binary(0);
        skip();
        if (m_at < m_text.size())
            throw Bad{"unexpected \"" + m_text.substr(m_at, 20) + "\""};
        return n;
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }
    bool take(const std::string &word)
    {
        skip();
        if (m_text.compare(m_at, word.size(), word) != 0)
            return false;
        const bool letters = std::isalpha(static_cast<unsigned char>(word.front()));
        const char next = m_at + word.size() < m_text.size() ? m_text[m_at + word.size()] : ' ';
        if (letters && (std::isalnum(static_cast<unsigned char>(next)) || next == '_' || next == ':'))
            return false;
        m_at += word.size();
        return true;
    }
    void expect(const char *word)
    {
        if (!take(word))
            throw Bad{std::string("expected ") + word + " at \"" + m_text.substr(m_at, 20) + "\""};
    }
    std::string identifier()
    {
        skip();
        const std::size_t from = m_at;
        while (m_at < m_text.size() && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '_' || m_text[m_at] == ':'))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }
    std::string quoted()
    {
        skip();
        const char q = m_at < m_text.size() ? m_text[m_at] : ' ';
        if (q != '"' && q != '\'')
            throw Bad{"expected a string"};
        std::string out;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != q; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            out += m_text[m_at];
        }
        if (m_at >= m_text.size())
            throw Bad{"unterminated string"};
        ++m_at;
        return out;
    }
    Node binary(int level)
    {
        if (++m_depth > 100)
            throw Bad{"too deep"};
        static const std::array<std::vector<std::string>, 5> ops{{{"or"}, {"and", "unless"}, {"==", "!=", "<=", ">=", "<", ">"}, {"+", "-"}, {"*", "/"}}};
        Node left = level == 5 ? unary() : binary(level + 1);
        while (level < 5) {
            std::string op;
            for (const std::string &o : ops[static_cast<std::size_t>(level)]) {
                if (take(o)) {
                    op = o;
                    break;
                }
            }
            if (op.empty())
                break;
            left = makeBinary(op, left, binary(level + 1));
        }
        --m_depth;
        return left;
    }
    Node unary()
    {
        if (take("-"))
            return makeBinary("*", makeNumber(-1), unary());
        return primary();
    }
    Node primary()
    {
        skip();
        if (m_at >= m_text.size())
            throw Bad{"unexpected end of input"};
        if (take("(")) {
            Node n = binary(0);
            expect(")");
            return n;
        }
        const char c = m_text[m_at];
        if (std::isdigit(static_cast<unsigned char>(c)) || c == '.')
            return number();
        if (c == '{')
            return selector("");
        const std::string name = identifier();
        static const std::set<std::string> aggregations{"sum", "avg", "min", "max", "count"};
        if (aggregations.contains(name))
            return aggregation(name);
        skip();
        if (m_at < m_text.size() && m_text[m_at] == '(')
            return function(name);
        if (name.empty())
            throw Bad{"unexpected \"" + m_text.substr(m_at, 20) + "\""};
        return selector(name);
    }
    Node number()
    {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '.'))
            ++m_at;
        bool ok = false;
        const double v = QByteArray::fromStdString(m_text.substr(from, m_at - from)).toDouble(&ok);
        if (!ok)
            throw Bad{"bad number"};
        return makeNumber(v);
    }
    Node selector(const std::string &name)
    {
        std::vector<Matcher> matchers;
        if (!name.empty())
            matchers.push_back({"__name__", "=", name});
        if (take("{")) {
            while (!take("}")) {
                Matcher m;
                m.label = identifier();
                for (const char *op : {"=~", "!~", "!=", "="}) {
                    if (take(op)) {
                        m.op = op;
                        break;
                    }
                }
                if (m.label.empty() || m.op.empty())
                    throw Bad{"bad label matcher"};
                m.value = quoted();
                matchers.push_back(std::move(m));
                if (!take(",")) {
                    expect("}");
                    break;
                }
            }
        }
        Millis range{0};
        if (take("[")) {
            const std::size_t end = m_text.find(']', m_at);
            const auto d = end == std::string::npos ? std::nullopt : parseDuration(m_text.substr(m_at, end - m_at));
            if (!d || *d <= Millis{0})
                throw Bad{"bad range (subqueries are not known here)"};
            range = *d;
            m_at = end + 1;
        }
        Millis offset{0};
        if (take("offset")) {
            const auto d = parseDuration(identifier());
            if (!d)
                throw Bad{"bad offset"};
            offset = *d;
        }
        auto made = makeSelector(std::move(matchers), range, offset);
        if (!made)
            throw Bad{made.error().detail};
        return *made;
    }
    std::set<std::string> labels()
    {
        std::set<std::string> out;
        expect("(");
        while (!take(")")) {
            out.insert(identifier());
            if (!take(",")) {
                expect(")");
                break;
            }
        }
        return out;
    }
    Node aggregation(const std::string &name)
    {
        std::set<std::string> by;
        bool without = false;
        const auto grouping = [&] {
            if (take("by")) {
                by = labels();
            } else if (take("without")) {
                without = true;
                by = labels();
            }
        };
        grouping();
        expect("(");
        Node inner = binary(0);
        expect(")");
        grouping();
        return makeAggregation(name, inner, by, without);
    }
    Node function(const std::string &name)
    {
        static const std::set<std::string> known{"rate", "increase", "last_over_time", "histogram_quantile", "vector"};
        if (!known.contains(name))
            throw Bad{"unknown function with name \"" + name + "\""};
        expect("(");
        std::vector<Node> args{binary(0)};
        while (take(","))
            args.push_back(binary(0));
        expect(")");
        if (args.size() != (name == "histogram_quantile" ? 2 : 1))
            throw Bad{"wrong number of arguments of " + name};
        return makeCall(name, std::move(args));
    }
    const std::string &m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Expected<Node> parse(const std::string &text)
{
    try {
        if (text.size() > 20000)
            throw Bad{"the query is too long"};
        return Parser(text).all();
    } catch (const Bad &b) {
        return Error{ErrorKind::Invalid, "query", "parse error: " + b.what, ""};
    }
}

} // namespace tidegate::rehearsal::promql
