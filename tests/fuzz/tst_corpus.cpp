// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Every input of the fuzzers' corpus, findings of the past included, replayed without clang; and each of them damaged in many ways, the
// same ones in every run: a short stand-in for the fuzzers, which need clang and time (./dev fuzz).
#include "targets.h"

#include <QDirIterator>
#include <QtTest>

#include <functional>
#include <map>
#include <random>

using namespace tidegate;

class TestCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsNormally_data();
    void endsNormally();
    void damagedEndsNormally_data();
    void damagedEndsNormally();

private:
    static QStringList filesOf(const QString &target)
    {
        QStringList files;
        for (QDirIterator it(qEnvironmentVariable("TIDEGATE_SOURCE_DIR") + QStringLiteral("/tests/fuzz/corpus/") + target, QDir::Files); it.hasNext();)
            files.append(it.next());
        files.sort();
        return files;
    }
    static std::string contentOf(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll().toStdString() : std::string();
    }
    const std::map<QString, std::function<void(std::string_view)>> m_targets{
        {QStringLiteral("kubeconfig"), fuzz::kubeconfig}, {QStringLiteral("framing"), fuzz::framing}, {QStringLiteral("objects"), fuzz::objects}, {QStringLiteral("pods"), fuzz::pods},
        {QStringLiteral("prometheus"), fuzz::prometheus}, {QStringLiteral("plan"), fuzz::plan}, {QStringLiteral("state"), fuzz::state},
        {QStringLiteral("manifests"), fuzz::manifests}, {QStringLiteral("samples"), fuzz::samples}, {QStringLiteral("judgement"), fuzz::judgement}, {QStringLiteral("signals"), fuzz::signals}};
};

void TestCorpus::endsNormally_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("file");
    for (const auto &[name, target] : m_targets) {
        const QStringList files = filesOf(name);
        QVERIFY2(!files.isEmpty(), qPrintable(name));
        for (const QString &file : files)
            QTest::newRow(qPrintable(name + QLatin1Char('/') + QFileInfo(file).fileName())) << name << file;
    }
}

void TestCorpus::endsNormally()
{
    QFETCH(QString, target);
    QFETCH(QString, file);
    m_targets.at(target)(contentOf(file));
}

void TestCorpus::damagedEndsNormally_data()
{
    QTest::addColumn<QString>("target");
    for (const auto &[name, target] : m_targets)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCorpus::damagedEndsNormally()
{
    QFETCH(QString, target);
    constexpr int kInputs = 20000;
    constexpr std::size_t kLongest = 16384;
    std::vector<std::string> seeds;
    for (const QString &file : filesOf(target))
        seeds.push_back(contentOf(file));
    std::mt19937 random(20261129);
    const auto any = [&](std::size_t n) { return n == 0 ? std::size_t(0) : static_cast<std::size_t>(random() % n); };
    const std::vector<std::string> words{"\"", "{", "]", ":", ",", "\n", "\\", "null", "true", "-1", "1e999", "99999999999999999999", "\\ud800", "&a", "*a", "<<: ", "|", "%", std::string(1, '\0'), "\xff", "\xc3\xa4"};
    for (int i = 0; i < kInputs; ++i) {
        std::string s = seeds[any(seeds.size())];
        for (std::size_t cuts = 1 + any(5); cuts > 0; --cuts) {
            const std::size_t at = any(s.size() + 1), length = any(std::min<std::size_t>(s.size() - at + 1, 64));
            switch (any(5)) {
            case 0:
                if (at < s.size())
                    s[at] = static_cast<char>(s[at] ^ (1 << any(8)));
                break;
            case 1: s.erase(at, length); break;
            case 2: s.insert(at, s.substr(at, length)); break;
            case 3: s.insert(at, words[any(words.size())]); break;
            default: {
                const std::string &other = seeds[any(seeds.size())];
                s.insert(at, other.substr(any(other.size() + 1), 64));
            }
            }
        }
        s.resize(std::min(s.size(), kLongest));
        m_targets.at(target)(s);
    }
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
