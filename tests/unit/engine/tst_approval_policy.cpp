// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// When the API server vouches for approvals: with the policy as packaged, and with no weaker one.
#include "engine/approval_policy.h"

#include <QtTest>

using namespace tidegate;

class TestApprovalPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vouching_data();
    void vouching();

private:
    static Json policy()
    {
        // As the API server returns it: with its defaults.
        return Json::parse(R"j({"metadata":{"name":"tidegate-approvals"},"spec":{"failurePolicy":"Fail",
            "matchConstraints":{"matchPolicy":"Equivalent","namespaceSelector":{},"objectSelector":{},"resourceRules":[{"apiGroups":[""],"apiVersions":["v1"],"operations":["CREATE","UPDATE","DELETE"],"resources":["configmaps"],"scope":"*"}]},
            "validations":[{"expression":"request.operation != 'UPDATE'"},{"expression":"request.operation != 'CREATE' || (has(object.data) && 'by' in object.data && object.data['by'] == request.userInfo.username)"}]}})j");
    }
    static Json binding()
    {
        return Json::parse(R"({"spec":{"policyName":"tidegate-approvals","validationActions":["Deny"]}})");
    }
};

void TestApprovalPolicy::vouching_data()
{
    QTest::addColumn<QByteArray>("policyPatch");
    QTest::addColumn<QByteArray>("bindingPatch");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const char *p, const char *b, bool good = false) { QTest::newRow(name) << QByteArray(p) << QByteArray(b) << good; };
    row("as packaged", "{}", "{}", true);
    row("failures pass", R"({"spec":{"failurePolicy":"Ignore"}})", "{}");
    row("some namespaces", R"({"spec":{"matchConstraints":{"namespaceSelector":{"matchLabels":{"a":"b"}}}}})", "{}");
    row("some objects", R"({"spec":{"matchConstraints":{"objectSelector":{"matchLabels":{"a":"b"}}}}})", "{}");
    row("with exceptions", R"({"spec":{"matchConstraints":{"excludeResourceRules":[{"resources":["configmaps"]}]}}})", "{}");
    row("creation only", R"({"spec":{"matchConstraints":{"resourceRules":[{"operations":["CREATE"],"resources":["configmaps"]}]}}})", "{}");
    row("of Secrets", R"({"spec":{"matchConstraints":{"resourceRules":[{"operations":["CREATE","UPDATE"],"resources":["secrets"]}]}}})", "{}");
    row("demands nothing", R"({"spec":{"validations":[]}})", "{}");
    row("may be changed", R"({"spec":{"validations":[{"expression":"object.data['by'] == request.userInfo.username"}]}})", "{}");
    row("only warns", "{}", R"({"spec":{"validationActions":["Warn","Audit"]}})");
    row("bound to another", "{}", R"({"spec":{"policyName":"other"}})");
    row("bound to some namespaces", "{}", R"({"spec":{"matchResources":{"namespaceSelector":{"matchLabels":{"a":"b"}}}}})");
    row("nothing there", R"({"spec":null})", R"({"spec":null})");
}

void TestApprovalPolicy::vouching()
{
    QFETCH(QByteArray, policyPatch);
    QFETCH(QByteArray, bindingPatch);
    QFETCH(bool, good);
    Json p = policy(), b = binding();
    p.merge_patch(Json::parse(policyPatch.toStdString()));
    b.merge_patch(Json::parse(bindingPatch.toStdString()));
    QCOMPARE(engine::vouches(p, b), good);
}

QTEST_GUILESS_MAIN(TestApprovalPolicy)
#include "tst_approval_policy.moc"
