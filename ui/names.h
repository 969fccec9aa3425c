// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

/// Object names of everything that can be acted upon or that tests look for. Names made of parts: release-<name>, phase-<index>,
/// item-<id>, scenario-<name>, why-<reason>, action-<id>.
namespace tidegate::ui::names {

inline constexpr char window[] = "console-window";
inline constexpr char pageFirstRun[] = "page-first-run", pageOverview[] = "page-overview", pageConsole[] = "page-console";

inline constexpr char rollBack[] = "roll-back", openPalette[] = "open-palette", stateChip[] = "state-chip", apiLink[] = "link-api", metricsLink[] = "link-metrics", guardian[] = "guardian", versions[] = "versions", releaseName[] = "release-title";
inline constexpr char releaseRow[] = "release-", newRelease[] = "new-release", overview[] = "releases-overview", overviewView[] = "overview-view";
inline constexpr char phase[] = "phase-", phaseBefore[] = "phase-before", phaseAfter[] = "phase-after", trafficBar[] = "traffic-bar";
inline constexpr char chartErrors[] = "chart-error-rate", chartP95[] = "chart-p95", figuresErrors[] = "figures-error-rate", figuresP95[] = "figures-p95", live[] = "charts-live";
inline constexpr char nextTitle[] = "next-title", nextReason[] = "next-reason", nextPrimary[] = "next-primary", nextHold[] = "next-hold", nextAsk[] = "next-ask", nextReview[] = "next-review", nextApprove[] = "next-approve", nextAnswer[] = "next-answer";
inline constexpr char progressTitle[] = "progress-title", copyFallback[] = "copy-fallback";
inline constexpr char listBefore[] = "list-before", listDuring[] = "list-during", listAfter[] = "list-after", item[] = "item-", itemValue[] = "item-value", itemTicket[] = "item-ticket", itemConfirm[] = "item-confirm", itemCancel[] = "item-cancel", itemExplain[] = "item-explain", listSummary[] = "list-summary";
inline constexpr char alarmBanner[] = "alarm-banner", alarmToDo[] = "alarm-to-do", alarmMore[] = "alarm-more";
inline constexpr char tabTimeline[] = "tab-timeline", tabPods[] = "tab-pods", tabEvidence[] = "tab-evidence", tabChanges[] = "tab-changes", tabJournal[] = "tab-journal";
inline constexpr char timelineFilter[] = "timeline-filter", timelineKind[] = "timeline-kind", timelineView[] = "timeline-view", podsView[] = "pods-view", evidenceView[] = "evidence-view", evidenceText[] = "evidence-text", evidenceCopy[] = "evidence-copy", changesView[] = "changes-view", changesText[] = "changes-text", changesCopy[] = "changes-copy", journalView[] = "journal-view", journalText[] = "journal-text", journalCopy[] = "journal-copy", saveReport[] = "save-report";
inline constexpr char paletteInput[] = "palette-input", paletteList[] = "palette-list";
inline constexpr char rehearsalSpeed[] = "rehearsal-speed", rehearsalNext[] = "rehearsal-next", rehearsalDay[] = "rehearsal-day", rehearsalStrip[] = "rehearsal-strip";

inline constexpr char promoteDialog[] = "promote-dialog", promoteGo[] = "promote-go", promoteKeep[] = "promote-keep", promoteReason[] = "promote-reason", promoteDiff[] = "promote-diff";
inline constexpr char rollBackSheet[] = "rollback-sheet", rollBackGo[] = "rollback-go", rollBackCancel[] = "rollback-cancel", rollBackOther[] = "rollback-other", rollBackWhy[] = "why-", rollBackAnswer[] = "rollback-answer";
inline constexpr char approveDialog[] = "approve-dialog", approveGo[] = "approve-go", approveReject[] = "approve-reject", approveClose[] = "approve-close", approveNote[] = "approve-note", approveReason[] = "approve-reason";
inline constexpr char firstConnect[] = "first-run-connect", firstRehearse[] = "first-run-rehearse", firstReadOnly[] = "first-run-read-only", scenario[] = "scenario-";
inline constexpr char connectDialog[] = "connect-dialog", connectContexts[] = "connect-contexts", connectClass[] = "connect-class", connectNamespace[] = "connect-namespace", connectPrometheus[] = "connect-prometheus", connectPrometheusAt[] = "connect-prometheus-at", connectRelease[] = "connect-release", connectPlan[] = "connect-plan", connectTest[] = "connect-test", connectOpen[] = "connect-open", connectCancel[] = "connect-cancel";

} // namespace tidegate::ui::names
