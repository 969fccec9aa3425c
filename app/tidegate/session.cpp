// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "session.h"

#include "plan/prometheus_source.h"
#include "ui/settings.h"

#include <QEvent>
#include <QUrl>
#include <QWidget>

namespace tidegate::app {

namespace {

constexpr const char *kGroup = "session", *kGeometry = "window/geometry";

/// Only what can be had again without anything secret.
bool plain(const plan::PrometheusSource &p)
{
    return p.headers.empty() && p.path.empty() && p.access == plan::PrometheusAccess{} && QUrl(QString::fromStdString(p.url)).userInfo().isEmpty();
}

} // namespace

void rememberSession(const ui::ConnectChoice &c)
{
    if (!plain(c.prometheus))
        return forgetSession();
    QSettings s = ui::settings();
    s.beginGroup(QLatin1String(kGroup));
    s.setValue(QStringLiteral("context"), c.context);
    s.setValue(QStringLiteral("namespace"), c.ns);
    s.setValue(QStringLiteral("release"), c.release);
    s.setValue(QStringLiteral("plan"), c.planFile);
    s.setValue(QStringLiteral("class"), static_cast<int>(c.environment));
    s.setValue(QStringLiteral("readOnly"), c.readOnly);
    s.setValue(QStringLiteral("prometheus"), c.prometheus.kind == plan::PrometheusSource::Kind::Url ? QString::fromStdString(c.prometheus.url) : QString());
    s.setValue(QStringLiteral("prometheusService"), QString::fromStdString(plan::serviceText(c.prometheus)));
}

std::optional<ui::ConnectChoice> lastSession()
{
    QSettings s = ui::settings();
    s.beginGroup(QLatin1String(kGroup));
    ui::ConnectChoice c;
    c.context = s.value(QStringLiteral("context")).toString();
    c.ns = s.value(QStringLiteral("namespace")).toString();
    c.release = s.value(QStringLiteral("release")).toString();
    c.planFile = s.value(QStringLiteral("plan")).toString();
    c.readOnly = s.value(QStringLiteral("readOnly")).toBool();
    const int cls = s.value(QStringLiteral("class")).toInt();
    if (cls >= 0 && cls <= static_cast<int>(plan::EnvironmentClass::Development))
        c.environment = static_cast<plan::EnvironmentClass>(cls);
    if (const auto service = plan::serviceSource(s.value(QStringLiteral("prometheusService")).toString().toStdString()))
        c.prometheus = *service;
    if (const QString url = s.value(QStringLiteral("prometheus")).toString(); !url.isEmpty()) {
        c.prometheus.kind = plan::PrometheusSource::Kind::Url;
        c.prometheus.url = url.toStdString();
    }
    if (c.context.isEmpty() || (c.release.isEmpty() && c.planFile.isEmpty()))
        return std::nullopt;
    return c;
}

void forgetSession()
{
    ui::settings().remove(QLatin1String(kGroup));
}

GeometryKeeper::GeometryKeeper(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    const QByteArray last = ui::settings().value(QLatin1String(kGeometry)).toByteArray();
    if (!last.isEmpty())
        window->restoreGeometry(last);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, [this] { ui::settings().setValue(QLatin1String(kGeometry), m_window->saveGeometry()); });
    window->installEventFilter(this);
}

bool GeometryKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && m_window->isVisible())
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace tidegate::app
