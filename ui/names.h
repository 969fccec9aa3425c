// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

/// Object names of everything that can be acted on; tests find widgets by them.
namespace tidegate::ui::names {

inline constexpr const char *kRollBack = "rollBack";
inline constexpr const char *kPromote = "promote";
inline constexpr const char *kHold = "hold";
inline constexpr const char *kRequest = "askForApproval";
inline constexpr const char *kApprove = "approve";
inline constexpr const char *kNewRelease = "newRelease";
inline constexpr const char *kReport = "report";
inline constexpr const char *kPhases = "phases";
inline constexpr const char *kRevision = "revision"; ///< with its number
inline constexpr const char *kOverview = "overview";
inline constexpr const char *kOverviewFilter = "overviewFilter";
inline constexpr const char *kOverviewClusters = "overviewClusters";
inline constexpr const char *kOverviewNew = "overviewNew";
inline constexpr const char *kOverviewBack = "overviewBack";
inline constexpr const char *kOpenOverview = "openOverview"; ///< of the console: all releases
inline constexpr const char *kReleases = "releases"; ///< the list at the left
inline constexpr const char *kFilterReleases = "filterReleases";
inline constexpr const char *kPalette = "commandPalette";
inline constexpr const char *kPaletteInput = "paletteInput";
inline constexpr const char *kPaletteList = "paletteList";
inline constexpr const char *kDecide = "decide"; ///< of the alarm strip: what the alarm asks for
inline constexpr const char *kAdopt = "adopt";
inline constexpr const char *kWithdrawPlan = "withdrawPlan";
inline constexpr const char *kHotfixImage = "hotfixImage";
inline constexpr const char *kHotfixVersion = "hotfixVersion";
inline constexpr const char *kHotfixStable = "hotfixBasedOnStable";
inline constexpr const char *kHotfixCanary = "hotfixBasedOnCanary";
inline constexpr const char *kHotfixWeight = "hotfixWeight";
inline constexpr const char *kHotfixReason = "hotfixReason";
inline constexpr const char *kHotfixTicket = "hotfixTicket";
inline constexpr const char *kWhatIfErrors = "whatIfErrors";
inline constexpr const char *kWhatIfLatency = "whatIfLatency";
inline constexpr const char *kWhatIfGateErrors = "whatIfGateErrors";
inline constexpr const char *kWhatIfGateLatency = "whatIfGateLatency";
inline constexpr const char *kWhatIfRange = "whatIfRange";
inline constexpr const char *kBreakGlass = "breakGlass";
inline constexpr const char *kCancelHotfix = "cancelHotfix";
inline constexpr const char *kCopyRepositoryPatch = "copyRepositoryPatch";
inline constexpr const char *kWhatToDo = "whatToDo";
inline constexpr const char *kAbnormalRollBack = "abnormalRollBack";
inline constexpr const char *kAbnormalStep = "abnormalStep"; ///< with its number
inline constexpr const char *kYouWereHere = "youWereHere";  ///< dismisses what changed meanwhile
inline constexpr const char *kCopyKubectl = "copyKubectl";
inline constexpr const char *kFilter = "filterRows";
inline constexpr const char *kClearFilter = "clearFilter";
inline constexpr const char *kCopyRow = "copyRow";
inline constexpr const char *kNoteText = "noteText";
inline constexpr const char *kChecklist = "checklist";
inline constexpr const char *kConfirmValue = "confirmValue";
inline constexpr const char *kConfirm = "confirmItem";
inline constexpr const char *kErrorChart = "chartErrorRate";
inline constexpr const char *kLatencyChart = "chartP95";
inline constexpr const char *kLive = "live";
inline constexpr const char *kChartView = "chartView"; ///< the menu of what charts show
inline constexpr const char *kChartTable = "chartTable";
inline constexpr const char *kRehearsalSlower = "rehearsalSlower";
inline constexpr const char *kRehearsalFaster = "rehearsalFaster";
inline constexpr const char *kRehearsalPause = "rehearsalPause";
inline constexpr const char *kRehearsalHour = "rehearsalHour";
inline constexpr const char *kRehearsalFault = "rehearsalFault";
inline constexpr const char *kRehearsalLesson = "rehearsalLesson";
inline constexpr const char *kRehearsalDay = "rehearsalDay";
inline constexpr const char *kDialogConfirm = "dialogConfirm";
inline constexpr const char *kDialogCancel = "dialogCancel";
inline constexpr const char *kFirstRehearse = "firstRehearse";
inline constexpr const char *kFirstConnect = "firstConnect";
inline constexpr const char *kFirstReadOnly = "firstReadOnly";
inline constexpr const char *kFirstScenario = "firstScenario"; ///< with the scenario's name
inline constexpr const char *kLinkOpen = "linkOpen";
inline constexpr const char *kLinkStay = "linkStay";
inline constexpr const char *kFileDialog = "fileDialog";
inline constexpr const char *kConnectBack = "connectBack";
inline constexpr const char *kConnectContext = "connectContext"; ///< connectContext0 …
inline constexpr const char *kConnectClass = "connectClass";
inline constexpr const char *kConnectPrometheus = "connectPrometheus";
inline constexpr const char *kConnectWhere = "connectWhere";
inline constexpr const char *kConnectTest = "connectTest";
inline constexpr const char *kConnectRelease = "connectRelease"; ///< connectRelease0 …
inline constexpr const char *kConnectOpen = "connectOpen";
inline constexpr const char *kConnectPropose = "connectPropose";
inline constexpr const char *kProposeList = "proposeList";
inline constexpr const char *kProposeText = "proposeText";
inline constexpr const char *kConnectPlan = "connectPlan";

} // namespace tidegate::ui::names
