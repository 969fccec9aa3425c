// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// GitOps and Helm recognised before the first write (F48): who, what they would do, how to allow it, and the gate that follows from it.
#include "a_release.h"

#include "traffic/replicas.h"
#include "traffic/repository_patch.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

namespace {

traffic::WorkloadView deployment(std::map<std::string, std::string> labels, std::map<std::string, std::string> annotations = {})
{
    traffic::WorkloadView w;
    w.name = "shop";
    w.ns = "n";
    w.labels = std::move(labels);
    w.annotations = std::move(annotations);
    return w;
}

Ownership judged(const char *claimed, const char *object)
{
    const std::string c = claimed;
    const traffic::WorkloadView w = c == "argo" ? deployment({}, {{"argocd.argoproj.io/tracking-id", "finance:apps/Deployment:n/shop"}}) : c == "flux" ? deployment({{"kustomize.toolkit.fluxcd.io/name", "apps"}, {"kustomize.toolkit.fluxcd.io/namespace", "flux-system"}}) : deployment({{"helm.toolkit.fluxcd.io/name", "shop"}, {"helm.toolkit.fluxcd.io/namespace", "n"}});
    const Json doc = Json::parse(object);
    return judgeOwner(*ownerClaim(w), &doc, w);
}

} // namespace

class TestOwnership : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoOwnsIt_data();
    void whoOwnsIt();
    void whatTheyDo_data();
    void whatTheyDo();
    void unreadableIsUnknown();
    void theGateFollows();
    void thePatchForTheRepository();
};

void TestOwnership::whoOwnsIt_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("annotations");
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("path");
    QTest::newRow("nobody") << "app=shop" << "" << "" << "" << "";
    QTest::newRow("Argo CD by annotation") << "" << "argocd.argoproj.io/tracking-id=finance:apps/Deployment:n/shop" << "" << "Argo CD app finance" << "/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/finance";
    QTest::newRow("Argo CD app of another namespace") << "" << "argocd.argoproj.io/tracking-id=team-a_finance:apps/Deployment:n/shop" << "" << "Argo CD app finance" << "/apis/argoproj.io/v1alpha1/namespaces/team-a/applications/finance";
    QTest::newRow("Argo CD by label") << "argocd.argoproj.io/instance=finance" << "" << "" << "Argo CD app finance" << "/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/finance";
    QTest::newRow("Argo CD by its hand") << "app.kubernetes.io/instance=finance" << "" << "argocd-controller" << "Argo CD app finance" << "/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/finance";
    QTest::newRow("an instance label alone says nothing") << "app.kubernetes.io/instance=finance" << "" << "kubectl" << "" << "";
    QTest::newRow("Flux") << "kustomize.toolkit.fluxcd.io/name=apps,kustomize.toolkit.fluxcd.io/namespace=flux-system" << "" << "" << "Flux kustomization apps" << "/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/flux-system/kustomizations/apps";
    QTest::newRow("Flux before its Helm") << "helm.toolkit.fluxcd.io/name=shop,helm.toolkit.fluxcd.io/namespace=n" << "meta.helm.sh/release-name=shop" << "" << "Flux release shop" << "/apis/helm.toolkit.fluxcd.io/v2/namespaces/n/helmreleases/shop";
    QTest::newRow("Helm") << "app.kubernetes.io/managed-by=Helm" << "meta.helm.sh/release-name=shop" << "" << "Helm release shop" << "";
}

void TestOwnership::whoOwnsIt()
{
    QFETCH(QString, labels);
    QFETCH(QString, annotations);
    QFETCH(QString, writer);
    QFETCH(QString, owner);
    QFETCH(QString, path);
    const auto map = [](const QString &text) {
        std::map<std::string, std::string> out;
        for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            out[one.section(QLatin1Char('='), 0, 0).toStdString()] = one.section(QLatin1Char('='), 1).toStdString();
        return out;
    };
    traffic::WorkloadView w = deployment(map(labels), map(annotations));
    w.templateWriter.manager = writer.toStdString();
    const auto claim = ownerClaim(w);
    QCOMPARE(claim ? ownerText(*claim) : std::string(), owner.toStdString());
    QCOMPARE(claim ? ownerPath(*claim) : std::string(), path.toStdString());
}

void TestOwnership::whatTheyDo_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("object");
    QTest::addColumn<int>("reverts");
    const auto row = [](const char *name, const char *owner, const char *object, Ownership::Reverts r) { QTest::newRow(name) << owner << object << static_cast<int>(r); };
    using R = Ownership::Reverts;
    row("Argo CD, by hand", "argo", R"({"spec":{}})", R::OnSync);
    row("Argo CD, automated", "argo", R"({"spec":{"syncPolicy":{"automated":{}}}})", R::OnSync);
    row("Argo CD, selfHeal", "argo", R"({"spec":{"syncPolicy":{"automated":{"selfHeal":true}}}})", R::Yes);
    row("Argo CD, automated switched off", "argo", R"({"spec":{"syncPolicy":{"automated":{"enabled":false,"selfHeal":true}}}})", R::OnSync);
    row("Argo CD ignores us", "argo", R"({"spec":{"syncPolicy":{"automated":{"selfHeal":true},"syncOptions":["RespectIgnoreDifferences=true"]},"ignoreDifferences":[{"group":"apps","kind":"Deployment","managedFieldsManagers":["tidegate"]}]}})", R::Allowed);
    row("Argo CD ignores, and does not respect it when it syncs", "argo", R"({"spec":{"syncPolicy":{"automated":{"selfHeal":true}},"ignoreDifferences":[{"group":"apps","kind":"Deployment","managedFieldsManagers":["tidegate"]}]}})", R::Yes);
    row("Argo CD ignores the replicas alone", "argo", R"({"spec":{"syncPolicy":{"automated":{"selfHeal":true},"syncOptions":["RespectIgnoreDifferences=true"]},"ignoreDifferences":[{"group":"apps","kind":"Deployment","jsonPointers":["/spec/replicas"]}]}})", R::Yes);
    row("Argo CD ignores replicas and image", "argo", R"({"spec":{"syncPolicy":{"automated":{"selfHeal":true},"syncOptions":["RespectIgnoreDifferences=true"]},"ignoreDifferences":[{"group":"apps","kind":"Deployment","jsonPointers":["/spec/replicas"]},{"kind":"Deployment","jqPathExpressions":[".spec.template.spec.containers[].image"]}]}})", R::Allowed);
    row("Argo CD ignores another Deployment", "argo", R"({"spec":{"syncPolicy":{"automated":{"selfHeal":true},"syncOptions":["RespectIgnoreDifferences=true"]},"ignoreDifferences":[{"group":"apps","kind":"Deployment","name":"other","managedFieldsManagers":["tidegate"]}]}})", R::Yes);
    row("Flux", "flux", R"({"metadata":{"name":"apps"},"spec":{"interval":"5m"}})", R::Yes);
    row("Flux suspended", "flux", R"({"spec":{"suspend":true}})", R::Allowed);
    row("HelmRelease", "helmrelease", R"({"spec":{}})", R::OnSync);
    row("HelmRelease with drift detection", "helmrelease", R"({"spec":{"driftDetection":{"mode":"enabled"}}})", R::Yes);
    row("HelmRelease that ignores us", "helmrelease", R"({"spec":{"driftDetection":{"mode":"enabled","ignore":[{"paths":["/spec/replicas","/spec/template"]}]}}})", R::OnSync);
    row("HelmRelease suspended", "helmrelease", R"({"spec":{"suspend":true,"driftDetection":{"mode":"enabled"}}})", R::Allowed);
}

void TestOwnership::whatTheyDo()
{
    QFETCH(QString, owner);
    QFETCH(QString, object);
    QFETCH(int, reverts);
    const Ownership o = judged(owner.toUtf8().constData(), object.toUtf8().constData());
    QVERIFY2(static_cast<int>(o.reverts) == reverts, o.how.english().c_str());
    QVERIFY(!o.how.empty());
    QVERIFY(o.reverts != Ownership::Reverts::Yes || !o.allow.empty()); // and what to do about it
}

void TestOwnership::unreadableIsUnknown()
{
    const traffic::WorkloadView w = deployment({}, {{"argocd.argoproj.io/tracking-id", "finance:apps/Deployment:n/shop"}});
    const Ownership o = judgeOwner(*ownerClaim(w), nullptr, w);
    QCOMPARE(o.reverts, Ownership::Reverts::Unknown);
    QVERIFY(o.how.english().find("cannot be read") != std::string::npos);
    // A Deployment that says itself that Flux leaves it alone.
    const traffic::WorkloadView off = deployment({{"kustomize.toolkit.fluxcd.io/name", "apps"}}, {{"kustomize.toolkit.fluxcd.io/reconcile", "disabled"}});
    const Json k = {{"spec", {{"interval", "5m"}}}};
    QCOMPARE(judgeOwner(*ownerClaim(off), &k, off).reverts, Ownership::Reverts::Allowed);
}

void TestOwnership::theGateFollows()
{
    const State s = ready();
    Surroundings a = around();
    const auto promote = [&](const State &state) { return decide(state, allGood(state.plan), a, command(Verb::Promote), kNow); };
    QVERIFY(promote(s).allowed);
    Ownership o;
    o.owner = "Argo CD app finance";
    o.how = {"Argo CD app finance undoes changes by itself (selfHeal)", {}};
    o.allow = {"Do this.", {}};
    for (const auto &[reverts, allowed] : {std::pair(Ownership::Reverts::Yes, false), std::pair(Ownership::Reverts::Unknown, false), std::pair(Ownership::Reverts::OnSync, true), std::pair(Ownership::Reverts::Allowed, true)}) {
        o.reverts = reverts;
        a.ownership = o;
        QCOMPARE(promote(s).allowed, allowed);
        QVERIFY2(allowed || promote(s).reason.english().find("undoes changes by itself") != std::string::npos, promote(s).reason.english().c_str());
    }
    // A person may accept it, with a reason, and it is told.
    o.reverts = Ownership::Reverts::Yes;
    a.ownership = o;
    Command ack = command(Verb::Acknowledge);
    ack.item = "ownership";
    QVERIFY(!decide(s, allGood(s.plan), a, ack, kNow).allowed);
    ack.text = "sync is suspended by hand, CHG-1";
    const Decision d = decide(s, allGood(s.plan), a, ack, kNow);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QVERIFY(promote(d.next).allowed);
    // Going back asks nobody.
    QVERIFY(decide(inPhase(1), allGood(s.plan), a, command(Verb::RollBack), kNow).allowed);
}

void TestOwnership::thePatchForTheRepository()
{
    Surroundings a = around();
    for (auto *w : {&a.observation.stable, &a.observation.canary}) {
        (*w)->ns = "n";
        (*w)->container = "app";
        (*w)->podTemplate = {{"spec", {{"containers", Json::array({{{"name", "app"}, {"image", (*w)->image}}})}}}};
    }
    const Decision d = decide(ready(), allGood(aPlan()), a, command(Verb::Promote), kNow);
    QVERIFY(d.goal);
    const std::string yaml = traffic::repositoryPatch(traffic::Replicas().preview(a.observation, *d.goal), a.observation);
    QVERIFY2(yaml.find("  name: \"shop-canary\"\n  namespace: \"n\"\nspec:\n  replicas: 2\n  template:\n    spec:\n      containers:\n        - name: \"app\"\n          image: \"shop:2\"\n") != std::string::npos, yaml.c_str());
    QVERIFY2(yaml.find("  name: \"shop\"\n  namespace: \"n\"\nspec:\n  replicas: 8\n") != std::string::npos, yaml.c_str());
}

QTEST_GUILESS_MAIN(TestOwnership)
#include "tst_ownership.moc"
