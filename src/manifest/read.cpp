// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "manifest/read.h"

#include "yaml/document.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tidegate::manifest {

namespace {

constexpr std::size_t kMostBytes = 16UL * 1024 * 1024;
constexpr yaml::Limits kLimits{500000, 100};

struct Chunk {
    std::string text;
    int before = 0; ///< lines of the file in front of it
};

/// Cuts a stream at its document marks. They stand at the begin of a line and nowhere else: content is indented or inside a document.
std::vector<Chunk> documents(std::string_view text)
{
    std::vector<Chunk> out(1);
    int line = 0;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
        std::string_view one = text.substr(at, end - at);
        const bool mark = (one.starts_with("---") || one.starts_with("...")) && (one.size() == 3 || std::string_view(" \t\r\n").find(one[3]) != std::string_view::npos);
        if (mark) {
            out.push_back({one.starts_with("---") ? "   " + std::string(one.substr(3)) : "\n", line});
        } else if (!(one.starts_with('%') && out.back().text.find_first_not_of(" \t\r\n") == std::string::npos)) {
            out.back().text += one;
        } else {
            out.back().text += '\n'; // a directive
        }
        at = end;
    }
    return out;
}

Json scalar(const YAML::Node &n)
{
    const std::string &s = n.Scalar();
    if (n.Tag() == "!" || n.Tag() == "tag:yaml.org,2002:str")
        return s;
    if (s.empty() || s == "~" || s == "null" || s == "Null" || s == "NULL")
        return nullptr;
    // As the API machinery reads it: the older booleans, too.
    for (const char *yes : {"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"}) {
        if (s == yes)
            return true;
    }
    for (const char *no : {"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"}) {
        if (s == no)
            return false;
    }
    const char *end = s.data() + s.size();
    long long whole = 0;
    if (const auto r = std::from_chars(s.data() + (s[0] == '+' ? 1 : 0), end, whole); r.ec == std::errc() && r.ptr == end)
        return whole;
    double number = 0;
    if (const auto r = std::from_chars(s.data() + (s[0] == '+' ? 1 : 0), end, number); r.ec == std::errc() && r.ptr == end && std::isfinite(number) && s.find_first_of("0123456789") != std::string::npos)
        return number;
    return s;
}

/// To JSON, with the line of each field.
class Converter {
public:
    Converter(std::map<std::string, int> &lines, int before) : m_lines(lines), m_before(before) {}
    Json convert(const YAML::Node &n, const std::string &path)
    {
        if (n.IsMap()) {
            Json out = Json::object();
            for (const auto &pair : n) {
                const std::string key = pair.first.IsScalar() ? pair.first.Scalar() : std::string();
                if (key == "<<") {
                    merge(pair.second, out, path);
                    continue;
                }
                std::string below = path;
                below.append(path.empty() ? "" : ".").append(key);
                m_lines[below] = pair.first.Mark().line + 1 + m_before;
                out[key] = convert(pair.second, below);
            }
            return out;
        }
        if (n.IsSequence()) {
            Json out = Json::array();
            for (std::size_t i = 0; i < n.size(); ++i) {
                const std::string below = path + "[" + std::to_string(i) + "]";
                m_lines[below] = n[i].Mark().line + 1 + m_before;
                out.push_back(convert(n[i], below));
            }
            return out;
        }
        return n.IsScalar() ? scalar(n) : Json();
    }

private:
    void merge(const YAML::Node &n, Json &out, const std::string &path)
    {
        if (n.IsSequence()) {
            for (const auto &one : n)
                merge(one, out, path);
            return;
        }
        const Json other = convert(n, path);
        if (other.is_object()) {
            for (const auto &[key, value] : other.items())
                out.emplace(key, value);
        }
    }
    std::map<std::string, int> &m_lines;
    int m_before;
};

void addObject(Object o, const std::string &defaultNamespace, Inventory &into, std::vector<Fault> &faults);

/// Takes a List apart; each item keeps its own lines.
void addList(const Object &list, const std::string &defaultNamespace, Inventory &into, std::vector<Fault> &faults)
{
    const Json &items = list.json["items"];
    for (std::size_t i = 0; i < items.size(); ++i) {
        Object o;
        o.json = items[i];
        o.file = list.file;
        const std::string prefix = "items[" + std::to_string(i) + "]";
        const auto own = list.lines.find(prefix);
        o.line = own == list.lines.end() ? list.line : own->second;
        for (auto it = list.lines.lower_bound(prefix + "."); it != list.lines.end() && it->first.starts_with(prefix + "."); ++it)
            o.lines.emplace(it->first.substr(prefix.size() + 1), it->second);
        addObject(std::move(o), defaultNamespace, into, faults);
    }
}

void addObject(Object o, const std::string &defaultNamespace, Inventory &into, std::vector<Fault> &faults)
{
    const auto wrong = [&](const std::string &what) { faults.push_back({o.file, o.line, what}); };
    if (!o.json.is_object())
        return wrong("this is no Kubernetes object");
    o.kind = textAt(o.json, {"kind"});
    if (o.kind.empty() || textAt(o.json, {"apiVersion"}).empty())
        return wrong(o.kind.empty() ? "this object has no kind" : "this object has no apiVersion");
    const Json *items = nodeAt(o.json, {"items"});
    if (o.kind.ends_with("List") && items && items->is_array())
        return addList(o, defaultNamespace, into, faults);
    o.ns = textAt(o.json, {"metadata", "namespace"});
    o.name = textAt(o.json, {"metadata", "name"}, textAt(o.json, {"metadata", "generateName"}));
    if (o.name.empty() && o.kind != "Kustomization")
        return wrong("this " + o.kind + " has no metadata.name");
    into.add(std::move(o), defaultNamespace);
}

} // namespace

void readText(std::string_view text, const std::string &file, const std::string &defaultNamespace, Inventory &into, std::vector<Fault> &faults)
{
    if (text.size() > kMostBytes) {
        faults.push_back({file, 1, "the file is larger than 16 MiB"});
        return;
    }
    for (const Chunk &c : documents(text)) {
        if (c.text.find_first_not_of(" \t\r\n") == std::string::npos)
            continue;
        std::vector<yaml::Fault> found;
        const auto document = yaml::load(c.text, kLimits, found);
        for (const yaml::Fault &f : found)
            faults.push_back({file, f.line + c.before, f.field.empty() ? f.message : f.field + ": " + f.message});
        // A key that stands twice leaves open which one is meant: nothing is judged by a guess.
        if (!document || !found.empty() || document->IsNull())
            continue;
        Object o;
        o.file = file;
        o.line = document->Mark().line + 1 + c.before;
        o.json = Converter(o.lines, c.before).convert(*document, "");
        addObject(std::move(o), defaultNamespace, into, faults);
    }
}

void readPath(const std::string &path, const std::string &defaultNamespace, Inventory &into, std::vector<Fault> &faults)
{
    const QString name = QString::fromStdString(path);
    QStringList files;
    if (path != "-" && QFileInfo(name).isDir()) {
        QDirIterator it(name, {QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        files.removeIf([&](const QString &f) { return f.mid(name.size()).contains(QLatin1String("/.")); });
        files.sort();
        if (files.isEmpty())
            faults.push_back({path, 1, "there is no .yaml, .yml or .json file in this folder"});
    } else {
        files.append(name);
    }
    for (const QString &f : files) {
        QFile file(f);
        const bool open = f == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!open) {
            faults.push_back({f.toStdString(), 1, file.errorString().toStdString()});
            continue;
        }
        const QByteArray text = file.read(static_cast<qint64>(kMostBytes) + 1);
        readText({text.constData(), static_cast<std::size_t>(text.size())}, f == QLatin1String("-") ? "stdin" : f.toStdString(), defaultNamespace, into, faults);
    }
}

} // namespace tidegate::manifest
