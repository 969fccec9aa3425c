# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""The demo service's objects, as a team that follows the practice would write them."""


def deployment(name: str, track: str, image: str, replicas: int, namespace: str = "vextrus") -> dict:
    labels = {"app": "finance", "track": track}
    probe = {"periodSeconds": 10, "timeoutSeconds": 1}
    container = {
        "name": "finance", "image": image, "ports": [{"name": "http", "containerPort": 8080}],
        "resources": {"requests": {"cpu": "100m", "memory": "128Mi"}, "limits": {"cpu": "500m", "memory": "256Mi"}},
        "livenessProbe": {"httpGet": {"path": "/health/live", "port": "http"}, "initialDelaySeconds": 30, "failureThreshold": 3, **probe},
        "readinessProbe": {"httpGet": {"path": "/health/ready", "port": "http"}, "initialDelaySeconds": 1, "successThreshold": 3, "failureThreshold": 2, **probe},
        "env": [{"name": "DATABASE_SYNCHRONIZE", "value": "false"}, {"name": "DATABASE_POOL_SIZE", "value": "20"},
                {"name": "DATABASE_PASSWORD", "valueFrom": {"secretKeyRef": {"name": "finance", "key": "database-password"}}},
                {"name": "OTEL_SERVICE_NAME", "value": "finance"}, {"name": "OTEL_EXPORTER_OTLP_ENDPOINT", "value": "http://otel:4318"}],
    }
    template = {"metadata": {"labels": labels, "annotations": {"prometheus.io/scrape": "true", "prometheus.io/port": "8080"}},
                "spec": {"terminationGracePeriodSeconds": 0, "automountServiceAccountToken": False, "containers": [container]}}
    return {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": name, "namespace": namespace, "labels": {"app": "finance"}},
            "spec": {"replicas": replicas, "selector": {"matchLabels": labels}, "template": template,
                     "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}}}


def service(namespace: str = "vextrus") -> dict:
    return {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "finance", "namespace": namespace, "labels": {"app": "finance"}},
            "spec": {"selector": {"app": "finance"}, "ports": [{"name": "http", "port": 80, "targetPort": "http"}]}}


def secret(namespace: str = "vextrus") -> dict:
    return {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "finance", "namespace": namespace}, "stringData": {"database-password": "not-a-real-one"}}


def role(name: str, rules: list, namespace: str = "vextrus") -> dict:
    return {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "Role", "metadata": {"name": name, "namespace": namespace}, "rules": rules}


def binding(name: str, role_name: str, users: list[str], namespace: str = "vextrus") -> dict:
    return {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "RoleBinding", "metadata": {"name": name, "namespace": namespace},
            "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": role_name},
            "subjects": [{"kind": "User", "apiGroup": "rbac.authorization.k8s.io", "name": u} for u in users]}


_READ = ["get", "list", "watch"]
VIEW = [{"apiGroups": [""], "resources": ["pods", "services", "configmaps", "events"], "verbs": _READ},
        {"apiGroups": ["apps"], "resources": ["deployments", "replicasets"], "verbs": _READ},
        {"apiGroups": ["discovery.k8s.io"], "resources": ["endpointslices"], "verbs": _READ},
        {"apiGroups": ["autoscaling"], "resources": ["horizontalpodautoscalers"], "verbs": _READ},
        {"apiGroups": ["coordination.k8s.io"], "resources": ["leases"], "verbs": _READ}]
OPERATE = VIEW + [{"apiGroups": [""], "resources": ["configmaps"], "verbs": ["create", "update", "patch", "delete"]},
                  {"apiGroups": [""], "resources": ["pods/proxy", "services/proxy"], "verbs": ["get"]},
                  {"apiGroups": [""], "resources": ["secrets"], "verbs": ["get", "list"]},
                  {"apiGroups": ["apps"], "resources": ["deployments"], "verbs": ["patch", "update"]},
                  {"apiGroups": ["autoscaling"], "resources": ["horizontalpodautoscalers"], "verbs": ["patch", "update"]},
                  {"apiGroups": ["coordination.k8s.io"], "resources": ["leases"], "verbs": ["create", "update", "patch"]},
                  {"apiGroups": ["batch"], "resources": ["cronjobs", "jobs"], "verbs": ["get"]},
                  {"apiGroups": ["batch"], "resources": ["jobs"], "verbs": ["create"]}]
READ_OWNERS = [{"apiGroups": ["argoproj.io"], "resources": ["applications"], "verbs": ["get", "list"]}]


PLAN = """apiVersion: tidegate.dev/v1
kind: ReleasePlan
metadata: {{name: finance, owner: platform}}
spec:
  environment: {{name: demo, class: staging}}
  namespace: vextrus
  critical: false
  traffic:
    method: replicas
    service: finance
    stable: {{deployment: finance}}
    canary: {{deployment: finance-canary}}
  version: {{name: "2.4.0", image: "registry.example/finance:2.4.0", container: finance}}
  phases:
    - {{name: Week 1, weight: 20, soak: {soak}}}
    - {{name: Week 2, weight: 50, soak: {soak}}}
    - {{name: Week 3, weight: 80, soak: {soak}}}
    - {{name: Week 4, weight: 100, soak: {soak}}}
  metrics:
    prometheus: {{{prometheus}}}
    tracks: {{stable: 'track="stable"', canary: 'track="canary"'}}
    interval: 1s
    baseline: {{p95: 150ms, errorRate: 0.1%}}
  gates: {{errorRate: {{below: 1%}}, p95: {{below: 300ms}}, readiness: required, traces: off, metrics: required}}
  approvals: {{required: {approvals}, perPromotion: 0, notRequester: true, expires: 30m}}
  checklist: {{before: {before}, during: {during}, after: []}}
"""


def plan(prometheus: str, soak: str = "5s", approvals: int = 0, before: str = "[]", during: str = "[]") -> str:
    return PLAN.format(prometheus=prometheus, soak=soak, approvals=approvals, before=before, during=during)


ROLLING_PLAN = """apiVersion: tidegate.dev/v1
kind: ReleasePlan
metadata: {{name: finance, owner: platform}}
spec:
  environment: {{name: demo, class: staging}}
  namespace: vextrus
  critical: false
  traffic: {{method: rolling, deployment: finance}}
  version: {{name: "2.4.0", image: "{image}", container: finance}}
  phases: [{{name: All, weight: 100, soak: 3s}}]
  metrics:
    prometheus: {{url: "{url}"}}
    interval: 1s
    baseline: {{p95: 150ms, errorRate: 0.1%}}
  gates: {{errorRate: {{below: 1%}}, p95: {{below: 300ms}}, readiness: required, traces: off, metrics: required}}
  approvals: {{required: 0, perPromotion: 0}}
  checklist: {{before: [], during: [], after: []}}
"""


def rolling_plan(url: str, image: str = "registry.example/finance:2.4.0") -> str:
    return ROLLING_PLAN.format(url=url, image=image)


def autoscaler(target: str, least: int, most: int, namespace: str = "vextrus") -> dict:
    return {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": target, "namespace": namespace},
            "spec": {"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": target}, "minReplicas": least, "maxReplicas": most,
                     "metrics": [{"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 70}}}]}}


def cron_job(name: str, namespace: str = "vextrus") -> dict:
    """Never due by itself: the year has no 30 February."""
    template = {"metadata": {"labels": {"job": name}}, "spec": {"restartPolicy": "Never", "automountServiceAccountToken": False, "containers": [{"name": "rebuild", "image": "registry.example/rebuild:1"}]}}
    return {"apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": name, "namespace": namespace},
            "spec": {"schedule": "0 0 30 2 *", "jobTemplate": {"metadata": {"labels": {"kind": "projections"}}, "spec": {"backoffLimit": 0, "template": template}}}}


def custom_kind(group: str, version: str, kind: str) -> dict:
    """A kind of somebody else, with any fields."""
    schema = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
    plural = kind.lower() + "s"
    return {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": {"name": f"{plural}.{group}"},
            "spec": {"group": group, "scope": "Namespaced", "names": {"kind": kind, "plural": plural, "singular": kind.lower()},
                     "versions": [{"name": version, "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}}]}}


def application(name: str, spec: dict) -> dict:
    return {"apiVersion": "argoproj.io/v1alpha1", "kind": "Application", "metadata": {"name": name, "namespace": "argocd"}, "spec": spec}
