// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/json.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// kubeconfig as kubectl reads it (knowledge/kubernetes-clients.md §2.1–2.6). Plain values; reading files is the only I/O.
namespace tidegate::kube {

struct ExecConfig {
    std::string command, apiVersion, installHint, interactiveMode;
    std::vector<std::string> args;
    std::vector<std::pair<std::string, std::string>> env;
    bool provideClusterInfo = false;
    Json clusterExtension; ///< extension client.authentication.k8s.io/exec of the cluster
    friend bool operator==(const ExecConfig &, const ExecConfig &) = default;
};

/// auth-provider `oidc`. Secrets inside.
struct OidcConfig {
    std::string issuer, clientId, clientSecret, idToken, refreshToken;
    std::string caPem; ///< idp-certificate-authority(-data); empty: the system's
    friend bool operator==(const OidcConfig &, const OidcConfig &) = default;
};

struct ClusterEntry {
    std::string name, server, tlsServerName, caFile, caData /* PEM, decoded */, proxyUrl, origin;
    bool insecureSkipTlsVerify = false, disableCompression = false;
    std::map<std::string, Json> extensions;
};
struct UserEntry {
    std::string name, clientCertFile, clientCertData, clientKeyFile, clientKeyData, token, tokenFile, username, password, origin;
    std::string impersonate, impersonateUid;
    std::vector<std::string> impersonateGroups;
    std::map<std::string, std::vector<std::string>> impersonateExtra;
    std::string authProvider; ///< its name
    std::map<std::string, std::string> authProviderConfig;
    std::optional<ExecConfig> exec;
};
struct ContextEntry {
    std::string name, cluster, user, ns, origin;
};

struct Kubeconfig {
    std::string currentContext;
    std::map<std::string, ClusterEntry> clusters;
    std::map<std::string, UserEntry> users;
    std::map<std::string, ContextEntry> contexts;
    std::vector<std::string> warnings; ///< shadowed names, missing files
    std::vector<std::string> files;    ///< that were looked for, in the order of precedence
};

struct LoadResult {
    Kubeconfig config;         ///< what could be read, merged; usable although errors is not empty
    std::vector<Error> errors; ///< per file or entry, with client-go's texts
};

/// Files in the order of precedence: an explicit --kubeconfig (must exist), else KUBECONFIG, else ~/.kube/config.
[[nodiscard]] LoadResult loadKubeconfig(const std::string &explicitPath = {});
[[nodiscard]] LoadResult loadKubeconfigFiles(const std::vector<std::string> &files, bool mustExist);

/// Command-line overrides; empty means not given.
struct Overrides {
    std::string context, cluster, user, ns, server, as, token, caFile, tlsServerName, clientCertFile, clientKeyFile;
    std::vector<std::string> asGroups;
    std::optional<bool> insecure;
};

/// All that is needed to talk to one API server as one user. Secrets inside: never log.
struct ConnectionSpec {
    std::string context, clusterName, userName;
    std::string server; ///< base URL, path prefix kept, no trailing slash
    std::string ns = "default";
    std::string caPem, clientCertPem, clientKeyPem, tlsServerName, proxyUrl;
    bool insecureSkipTlsVerify = false, disableCompression = false;
    std::string token, tokenFile, username, password;
    std::optional<ExecConfig> exec;
    std::optional<OidcConfig> oidc;
    std::string impersonate, impersonateUid;
    std::vector<std::string> impersonateGroups;
    std::map<std::string, std::vector<std::string>> impersonateExtra;
    std::vector<std::string> warnings;
    std::vector<std::string> files; ///< that all this depends on: kubeconfigs, certificates, keys, token files
    friend bool operator==(const ConnectionSpec &, const ConnectionSpec &) = default;
};

/// The effective connection of a context, validated as "confirm usable"; errors carry client-go's texts.
[[nodiscard]] Expected<ConnectionSpec> resolve(const Kubeconfig &config, const Overrides &overrides = {});
/// Every problem of every entry ("validate all").
[[nodiscard]] std::vector<Error> validateAll(const Kubeconfig &config);
/// What `tidegatectl kubeconfig` prints (CONTRACTS.md); never a secret's value.
[[nodiscard]] Json describe(const ConnectionSpec &spec, const Kubeconfig &config);

} // namespace tidegate::kube
