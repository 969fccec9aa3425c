// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A connection follows its files as long as it stays the same cluster.
#include "kube/spec_watch.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::kube;

class TestSpecWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewTokenIsRenewed();
    void aRotatedCertificateIsRenewed();
    void aSwappedLinkIsSeen();
    void aBrokenFileKeepsTheOld();
    void anotherServerIsNotFollowed();
    void theSameAgainIsNothing();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    /// As editors do it: written beside and renamed.
    bool put(const char *name, const QByteArray &text) const
    {
        QSaveFile f(path(name));
        return f.open(QIODevice::WriteOnly) && f.write(text) == text.size() && f.commit();
    }
    bool putConfig(const QByteArray &user, const QByteArray &server = "https://one.example") const
    {
        return put("config", "current-context: x\nclusters: [{name: c, cluster: {server: '" + server + "'}}]\nusers: [{name: u, user: {" + user + "}}]\ncontexts: [{name: x, context: {cluster: c, user: u}}]\n");
    }
    void watch()
    {
        const SpecSource source{path("config").toStdString(), {}};
        const auto spec = resolve(loadKubeconfig(source.explicitPath).config);
        QVERIFY(spec);
        m_watch = std::make_unique<SpecWatch>(source, *spec);
        m_renewed.clear();
        m_moved = m_mended = 0;
        m_problems.clear();
        connect(m_watch.get(), &SpecWatch::renewed, this, [this](const ConnectionSpec &s) { m_renewed.push_back(s); });
        connect(m_watch.get(), &SpecWatch::moved, this, [this] { ++m_moved; });
        connect(m_watch.get(), &SpecWatch::mended, this, [this] { ++m_mended; });
        connect(m_watch.get(), &SpecWatch::problem, this, [this](const Error &e) { m_problems.push_back(e); });
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SpecWatch> m_watch;
    std::vector<ConnectionSpec> m_renewed;
    std::vector<Error> m_problems;
    int m_moved = 0, m_mended = 0;
};

void TestSpecWatch::init()
{
    m_watch.reset();
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestSpecWatch::aNewTokenIsRenewed()
{
    QVERIFY(putConfig("token: old"));
    watch();
    for (const QByteArray &t : {QByteArray("new"), QByteArray("newer")}) { // the second time it is another file already
        QVERIFY(putConfig("token: " + t));
        QTRY_VERIFY_WITH_TIMEOUT(!m_renewed.empty() && m_renewed.back().token == t.toStdString(), 10000);
    }
    QCOMPARE(m_renewed.size(), std::size_t(2));
    QVERIFY(m_problems.empty() && m_moved == 0);
}

void TestSpecWatch::aRotatedCertificateIsRenewed()
{
    QVERIFY(put("cert", "CERT-1") && put("key", "KEY"));
    QVERIFY(putConfig("client-certificate: cert, client-key: key"));
    watch();
    QVERIFY(put("cert", "CERT-2"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_renewed.empty(), 10000);
    QCOMPARE(m_renewed.back().clientCertPem, std::string("CERT-2"));
}

void TestSpecWatch::aSwappedLinkIsSeen()
{
    // As Kubernetes mounts secrets: key -> ..data/key, ..data -> a folder that is swapped.
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("one")) && QDir(m_dir->path()).mkdir(QStringLiteral("two")));
    QVERIFY(put("one/cert", "CERT-1") && put("two/cert", "CERT-2") && put("key", "KEY"));
    QVERIFY(QFile::link(QStringLiteral("one"), path("data")));
    QVERIFY(QFile::link(QStringLiteral("data/cert"), path("cert")));
    QVERIFY(putConfig("client-certificate: cert, client-key: key"));
    watch();
    QVERIFY(QFile::remove(path("data")) && QFile::link(QStringLiteral("two"), path("data")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_renewed.empty(), 10000);
    QCOMPARE(m_renewed.back().clientCertPem, std::string("CERT-2"));
}

void TestSpecWatch::aBrokenFileKeepsTheOld()
{
    QVERIFY(putConfig("token: old"));
    watch();
    QVERIFY(put("config", "clusters: [{"));
    QTRY_COMPARE_WITH_TIMEOUT(m_problems.size(), std::size_t(1), 10000);
    QVERIFY2(m_problems[0].text().find("config") != std::string::npos, m_problems[0].text().c_str());
    m_watch->look();
    QCOMPARE(m_problems.size(), std::size_t(1)); // said once
    QVERIFY(QFile::remove(path("config")));
    QTRY_COMPARE_WITH_TIMEOUT(m_problems.size(), std::size_t(2), 10000); // another reason
    QVERIFY(m_renewed.empty());
    QVERIFY(putConfig("token: old"));
    QTRY_COMPARE_WITH_TIMEOUT(m_mended, 1, 10000);
    QVERIFY(m_renewed.empty()); // as it was
}

void TestSpecWatch::anotherServerIsNotFollowed()
{
    QVERIFY(putConfig("token: old"));
    watch();
    QVERIFY(putConfig("token: new", "https://two.example"));
    QTRY_COMPARE_WITH_TIMEOUT(m_moved, 1, 10000);
    m_watch->look();
    QCOMPARE(m_moved, 1);
    QVERIFY(m_renewed.empty());
    QVERIFY(putConfig("token: new"));
    QTRY_COMPARE_WITH_TIMEOUT(m_mended, 1, 10000);
    QCOMPARE(m_renewed.size(), std::size_t(1));
}

void TestSpecWatch::theSameAgainIsNothing()
{
    QVERIFY(putConfig("token: old"));
    watch();
    m_watch->look();
    QVERIFY(m_renewed.empty() && m_problems.empty() && m_moved == 0 && m_mended == 0);
}

QTEST_GUILESS_MAIN(TestSpecWatch)
#include "tst_spec_watch.moc"
