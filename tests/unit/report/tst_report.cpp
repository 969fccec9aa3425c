// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "report/chart.h"
#include "report/checklist.h"
#include "report/figures.h"
#include "../../support/reported_release.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;

class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phasesAddUp();
    void anEmptyReleaseHasNoFigures();
    void theListsTellHowEachItemEnded();
    void hasteIsTold();
    void theRecordIsWhole();
    void nothingIsTakenForMarkup();
    void chartsAreDrawings();
    void aTableForSpreadsheets();
    void jsonHoldsAll();
};

namespace {

/// Two commas more or less: a CSV reader after RFC 4180.
std::vector<QStringList> readCsv(const std::string &text)
{
    std::vector<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    const QString all = QString::fromStdString(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar c = all[i];
        if (quoted) {
            if (c == QLatin1Char('"') && i + 1 < all.size() && all[i + 1] == QLatin1Char('"'))
                cell += all[++i];
            else if (c == QLatin1Char('"'))
                quoted = false;
            else
                cell += c;
        } else if (c == QLatin1Char('"')) {
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            rows.back() << cell;
            cell.clear();
        } else if (c == QLatin1Char('\n')) {
            rows.back() << cell;
            cell.clear();
            rows.emplace_back();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

} // namespace

void TestReport::phasesAddUp()
{
    const release::State s = reportedRelease();
    const auto f = report::phaseFigures({s, {}, fromSeconds(kBegin + 4 * kDay)});
    QCOMPARE(f.size(), std::size_t(2));
    QCOMPARE(f[0].hours, 48);
    QCOMPARE(f[0].canary.requests, 47000.0); // one hour was not measured
    QVERIFY(std::abs(*f[0].canary.errorRate - 0.002) < 1e-12);
    QCOMPARE(*f[0].canary.worstP95Ms, 210.0);
    QCOMPARE(f[1].hours, 24);
    QVERIFY(std::abs(*f[1].canary.errorRate - 0.05) < 1e-12);
    QCOMPARE(*f[1].canary.worstP95Ms, 390.0);
    QCOMPARE(f[1].stable.requests, 96000.0);
}

void TestReport::anEmptyReleaseHasNoFigures()
{
    release::State s = reportedRelease();
    s.hours.clear();
    s.history.clear();
    const report::Input in{s, {}, fromSeconds(kBegin)};
    for (const report::PhaseFigures &f : report::phaseFigures(in))
        QVERIFY(!f.begun && !f.canary.errorRate && f.hours == 0);
    QVERIFY(report::chartSvg(in, report::Measure::P95).empty());
    const std::string html = report::html(in);
    QVERIFY(html.find("no figures and no charts") != std::string::npos);
    QVERIFY(html.find("No entry of this run was found") != std::string::npos);
}

void TestReport::theListsTellHowEachItemEnded()
{
    release::State s = reportedRelease();
    auto items = report::items(s);
    QCOMPARE(items.size(), std::size_t(4)); // a note is no item
    QCOMPARE(items[0].result, report::Item::Result::Confirmed);
    QCOMPARE(items[0].note, std::string("https://ci.example/1"));
    QCOMPARE(items[1].result, report::Item::Result::Overridden);
    QCOMPARE(items[2].result, report::Item::Result::Regressed);
    QCOMPARE(items[2].regressions, 2);
    QVERIFY(items[2].note.find("back at") != std::string::npos);
    // Confirmed after it was withdrawn: a person has looked.
    s.acks.push_back({"errors", "bob", "seen", fromSeconds(kBegin + 2.3 * kDay), 1});
    QCOMPARE(report::items(s)[2].result, report::Item::Result::Confirmed);
    s.deferrals.push_back({"post", "alice", "bob", "holiday", "after", {}, fromSeconds(kBegin - kDay), -1});
    s.acks.pop_back();
    s.acks.pop_back();
    QCOMPARE(report::items(s)[3].result, report::Item::Result::Deferred);
    QCOMPARE(report::items(s)[2].result, report::Item::Result::Regressed);
}

void TestReport::hasteIsTold()
{
    release::State s = reportedRelease();
    QCOMPARE(report::engagement(s).hasty, 1);
    s.acks[1].by = "bob";
    QCOMPARE(report::engagement(s).hasty, 0);
    QCOMPARE(report::engagement(s).regressions, 2);
}

void TestReport::theRecordIsWhole()
{
    release::State s = reportedRelease();
    auto entries = reportedEntries(s);
    s.journalHead = {entries.back().seq, entries.back().hash};
    const Instant now = fromSeconds(kBegin + 4 * kDay);
    QVERIFY(report::html({s, entries, now}).find("✓ Whole: 2 entries") != std::string::npos);
    entries[0].actor = "mallory";
    QVERIFY(report::html({s, entries, now}).find("⯃ Not whole") != std::string::npos);
    QVERIFY(!report::json({s, entries, now})["integrity"]["intact"].get<bool>());
    // The cluster's state knows of an entry that was cut off.
    entries = reportedEntries(s);
    entries.pop_back();
    QVERIFY(report::html({s, entries, now}).find("⯃ Not whole") != std::string::npos);
}

void TestReport::nothingIsTakenForMarkup()
{
    release::State s = reportedRelease();
    s.release = "<script>alert(1)</script>";
    release::Hotfix h;
    h.version = "<9>";
    h.skipped = {"soak <7 d>"};
    h.breakGlass = true;
    s.hotfix = h;
    s.plan.checklist.before[0].text = "<b>x&y</b>";
    for (const report::Medium m : {report::Medium::Page, report::Medium::Print}) {
        const std::string html = report::html({s, reportedEntries(s), fromSeconds(0)}, m);
        QVERIFY(html.find("<script>") == std::string::npos);
        QVERIFY(html.find("soak &lt;7 d&gt;") != std::string::npos); // every skipped gate by name
        QVERIFY(html.find("a review is due") != std::string::npos);
        QVERIFY(html.find("&lt;b&gt;x&amp;y") != std::string::npos);
        QVERIFY(html.find("src=\"http") == std::string::npos && html.find("href") == std::string::npos);
    }
}

void TestReport::chartsAreDrawings()
{
    const release::State s = reportedRelease();
    const report::Input in{s, {}, fromSeconds(kBegin + 4 * kDay)};
    for (const report::Measure m : {report::Measure::ErrorRate, report::Measure::P95}) {
        const std::string svg = report::chartSvg(in, m);
        QXmlStreamReader xml(QString::fromStdString(svg));
        int paths = 0, moves = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("path")) {
                ++paths;
                moves += static_cast<int>(xml.attributes().value(QStringLiteral("d")).count(QLatin1Char('M')));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(paths, 2);
        QCOMPARE(moves, 3); // the canary's line has a gap where nobody measured
        QVERIFY2(svg.find("#B3261E") != std::string::npos, "where it was rolled back");
        QVERIFY(svg.find("limit") != std::string::npos && svg.find("nan") == std::string::npos);
    }
    QVERIFY(report::html(in).find("<svg") != std::string::npos);
    QVERIFY(report::html(in, report::Medium::Print).find("<img src=\"chart:p95\"") != std::string::npos);
}

void TestReport::aTableForSpreadsheets()
{
    const release::State s = reportedRelease();
    const auto rows = readCsv(report::csv({s, reportedEntries(s), fromSeconds(kBegin + 4 * kDay)}));
    QCOMPARE(rows.front(), (QStringList{QStringLiteral("at"), QStringLiteral("kind"), QStringLiteral("who"), QStringLiteral("what"), QStringLiteral("detail"), QStringLiteral("reason"), QStringLiteral("ticket"), QStringLiteral("requests")}));
    QStringList kinds;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), 8);
        QVERIFY(i == 1 || *parseInstant(rows[i - 1][0].toStdString()) <= *parseInstant(rows[i][0].toStdString()));
        kinds << rows[i][1];
        if (rows[i][3] == QLatin1String("scan"))
            QCOMPARE(rows[i][5], QStringLiteral("known finding, \"accepted\""));
        if (rows[i][3] == QLatin1String("post"))
            QCOMPARE(rows[i][4], QStringLiteral("'=1+1")); // no spreadsheet runs it
    }
    for (const char *kind : {"phase", "approval", "confirmation", "override", "event", "act"})
        QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
}

void TestReport::jsonHoldsAll()
{
    const release::State s = reportedRelease();
    const Json j = report::json({s, reportedEntries(s), fromSeconds(kBegin + 4 * kDay)});
    QCOMPARE(j["schema"].get<int>(), 1);
    QCOMPARE(j["verdict"].get<std::string>(), std::string("rolled-back"));
    QCOMPARE(j["phases"].size(), std::size_t(2));
    QCOMPARE(j["phases"][1]["canary"]["worstHourP95Ms"].get<double>(), 390.0);
    QCOMPARE(j["checklist"][1]["result"].get<std::string>(), std::string("overridden"));
    QCOMPARE(j["journal"].size(), std::size_t(2));
    QVERIFY(j["integrity"]["intact"].get<bool>());
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
