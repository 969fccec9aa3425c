// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Every input of the fuzzers' corpus, findings of the past included, replayed without clang.
#include "targets.h"

#include <QDirIterator>
#include <QtTest>

#include <functional>
#include <map>

using namespace tidegate;

class TestCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsNormally_data();
    void endsNormally();

private:
    const std::map<QString, std::function<void(std::string_view)>> m_targets{
        {QStringLiteral("kubeconfig"), fuzz::kubeconfig}, {QStringLiteral("framing"), fuzz::framing}, {QStringLiteral("objects"), fuzz::objects},
        {QStringLiteral("prometheus"), fuzz::prometheus}, {QStringLiteral("plan"), fuzz::plan}, {QStringLiteral("state"), fuzz::state}};
};

void TestCorpus::endsNormally_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("file");
    const QString root = qEnvironmentVariable("TIDEGATE_SOURCE_DIR") + QStringLiteral("/tests/fuzz/corpus/");
    for (const auto &[name, target] : m_targets) {
        QStringList files;
        for (QDirIterator it(root + name, QDir::Files); it.hasNext();)
            files.append(it.next());
        files.sort();
        QVERIFY2(!files.isEmpty(), qPrintable(name));
        for (const QString &file : files)
            QTest::newRow(qPrintable(name + QLatin1Char('/') + QFileInfo(file).fileName())) << name << file;
    }
}

void TestCorpus::endsNormally()
{
    QFETCH(QString, target);
    QFETCH(QString, file);
    QFile f(file);
    QVERIFY(f.open(QIODevice::ReadOnly));
    m_targets.at(target)(f.readAll().toStdString());
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
