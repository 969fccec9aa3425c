// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What runs long past have left behind is deleted: their state, approvals and journal; nothing of the runs that are kept, of other releases,
// or that does not say where it belongs.
#include "engine/sweep.h"
#include "rehearsal/rehearsal.h"

#include <QtTest>

#include <optional>

using namespace tidegate;

namespace {

Json map(const std::string &name, const std::string &release, const char *label, const Json &data)
{
    Json m = {{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", name}, {"labels", {{"tidegate.dev/release", release}}}}}, {"data", data}};
    if (*label)
        m["metadata"]["labels"][label] = "v1";
    return m;
}

std::vector<Json> objects()
{
    std::vector<Json> out;
    for (int run : {1, 2, 3, 4}) {
        const std::string n = std::to_string(run);
        out.push_back(map("tidegate-finance." + n, "finance", "", {{"state", "{}"}}));
        out.push_back(map("tidegate-finance-approval-" + n, "finance", "tidegate.dev/approval", {{"approval", R"({"by":"bob","run":)" + n + "}"}}));
        out.push_back(map("tidegate-finance-journal-" + n, "finance", "tidegate.dev/journal", {{"run", n}, {"entries", ""}}));
    }
    out.push_back(map("tidegate-finance", "finance", "", {{"state", "{}"}}));
    out.push_back(map("tidegate-finance-approval-x", "finance", "tidegate.dev/approval", {{"approval", "no json"}}));
    out.push_back(map("tidegate-finance-journal-x", "finance", "tidegate.dev/journal", {{"entries", ""}}));
    out.push_back(map("tidegate-finance.backup", "finance", "", {{"state", "{}"}}));
    out.push_back(map("tidegate-fin.1", "fin", "", {{"state", "{}"}}));
    return out;
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftBehind();
    void itIsDeletedOnce();
};

void TestSweep::whatIsLeftBehind()
{
    const Json list = {{"items", objects()}};
    const auto names = engine::leftBehind(list, "finance", 3);
    const std::vector<std::string> wanted{"tidegate-finance.1", "tidegate-finance-approval-1", "tidegate-finance-journal-1", "tidegate-finance.2", "tidegate-finance-approval-2", "tidegate-finance-journal-2"};
    QCOMPARE(names, wanted);
    QVERIFY(engine::leftBehind(list, "finance", 1).empty());
    QVERIFY(engine::leftBehind(Json(), "finance", 9).empty());
}

void TestSweep::itIsDeletedOnce()
{
    rehearsal::Rehearsal world({});
    QVERIFY(world.start().ok());
    kube::ApiClient api(world.connection(), {false, false});
    const std::string path = "/api/v1/namespaces/vextrus/configmaps";
    int made = 0;
    for (const Json &m : objects()) {
        kube::Mutation post;
        post.method = "POST";
        post.path = path;
        post.contentType = "application/json";
        post.body = m;
        api.mutate(this, post, [&](const kube::Outcome &o) { made += o.kind == kube::Outcome::Kind::Applied ? 1 : 0; });
    }
    const int all = static_cast<int>(objects().size());
    QTRY_COMPARE(made, all);
    engine::sweep(this, &api, "vextrus", "finance", 3);
    const auto left = [&] {
        std::optional<int> n;
        api.get(this, path, [&](const Expected<Json> &r) {
            n = 0;
            for (const Json &m : r ? (*r)["items"] : Json::array())
                *n += textAt(m, {"metadata", "name"}).starts_with("tidegate-fin") ? 1 : 0;
        });
        return QTest::qWaitFor([&] { return n.has_value(); }) ? *n : -1;
    };
    QTRY_COMPARE(left(), all - 6);
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
