// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors

// What client-go makes of each case: go run . < cases.yaml > answers.json
// tst_clientcmd demands the same of Tidegate; tests/live/tst_clientcmd.py that the answers are client-go's.
package main

import (
	"encoding/json"
	"io"
	"log"
	"maps"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	_ "k8s.io/client-go/plugin/pkg/client/auth"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	api "k8s.io/client-go/tools/clientcmd/api"
	"sigs.k8s.io/yaml"
)

type overrides struct {
	Context, Cluster, User, Namespace, Server, As, Token, CaFile, TLSServerName, ClientCert, ClientKey string
	AsGroups                                                                                           []string
	Insecure                                                                                           bool
}

type testCase struct {
	Name      string
	Cluster   string // with User: one context x of cluster c and user u, in the file config
	User      string
	Files     map[string]string // $DIR in a text is the folder
	List      []string          // as in KUBECONFIG
	Explicit  string            // as --kubeconfig
	Overrides overrides
	Ours      json.RawMessage // for tst_clientcmd only: where Tidegate means to differ
	Why       string
}

type execAnswer struct {
	Command            string          `json:"command"`
	APIVersion         string          `json:"apiVersion"`
	Args               []string        `json:"args"`
	Env                []string        `json:"env"`
	InteractiveMode    string          `json:"interactiveMode"`
	InstallHint        string          `json:"installHint"`
	ProvideClusterInfo bool            `json:"provideClusterInfo"`
	Config             json.RawMessage `json:"config,omitempty"`
}

type answer struct {
	Name      string `json:"name"`
	Error     string `json:"error,omitempty"`     // of ClientConfig
	Transport string `json:"transport,omitempty"` // of TransportFor
	Config    any    `json:"config,omitempty"`
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// Text of a field that may be inline or a file.
func textOf(data []byte, file string) string {
	if len(data) > 0 || file == "" {
		return string(data)
	}
	b, _ := os.ReadFile(file)
	return string(b)
}

func proxyOf(c *rest.Config) string {
	if c.Proxy == nil {
		return ""
	}
	target, err := url.Parse("https://target.example")
	must(err)
	p, err := c.Proxy(&http.Request{URL: target})
	must(err)
	if p == nil {
		return ""
	}
	return p.String()
}

func run(c testCase) answer {
	dir, err := os.MkdirTemp("", "clientcmd")
	must(err)
	defer os.RemoveAll(dir)
	place := func(s string) string { return strings.ReplaceAll(s, "$DIR", dir) }
	if c.Cluster != "" {
		c.Files = maps.Clone(c.Files)
		if c.Files == nil {
			c.Files = map[string]string{}
		}
		c.Files["config"] = "current-context: x\ncontexts: [{name: x, context: {cluster: c, user: u}}]\nclusters: [{name: c, cluster: " + c.Cluster + "}]\nusers: [{name: u, user: " + c.User + "}]\n"
		c.List = []string{"config"}
	}
	for name, text := range c.Files {
		path := filepath.Join(dir, name)
		must(os.MkdirAll(filepath.Dir(path), 0o755))
		must(os.WriteFile(path, []byte(place(text)), 0o600))
	}
	rules := &clientcmd.ClientConfigLoadingRules{}
	for _, name := range c.List {
		rules.Precedence = append(rules.Precedence, filepath.Join(dir, name))
	}
	if c.Explicit != "" {
		rules.ExplicitPath = filepath.Join(dir, c.Explicit)
	}
	o := c.Overrides
	client := clientcmd.NewNonInteractiveDeferredLoadingClientConfig(rules, &clientcmd.ConfigOverrides{
		CurrentContext: o.Context,
		Context:        api.Context{Cluster: o.Cluster, AuthInfo: o.User, Namespace: o.Namespace},
		ClusterInfo:    api.Cluster{Server: o.Server, TLSServerName: o.TLSServerName, InsecureSkipTLSVerify: o.Insecure, CertificateAuthority: place(o.CaFile)},
		AuthInfo:       api.AuthInfo{Token: o.Token, Impersonate: o.As, ImpersonateGroups: o.AsGroups, ClientCertificate: place(o.ClientCert), ClientKey: place(o.ClientKey)},
	})
	clean := func(err error) string {
		if err == nil {
			return ""
		}
		return strings.ReplaceAll(err.Error(), dir, "$DIR")
	}
	a := answer{Name: c.Name}
	cfg, err := client.ClientConfig()
	if a.Error = clean(err); err != nil {
		return a
	}
	namespace, _, err := client.Namespace()
	must(err)
	// Certificates of the cases are no real ones.
	bare := rest.CopyConfig(cfg)
	bare.CertData, bare.KeyData, bare.CertFile, bare.KeyFile = nil, nil, "", ""
	if !bare.Insecure {
		bare.CAData, bare.CAFile = nil, ""
	}
	_, err = rest.TransportFor(bare)
	a.Transport = clean(err)
	out := map[string]any{
		"server": strings.TrimRight(cfg.Host, "/"), "namespace": namespace, "ca": textOf(cfg.CAData, cfg.CAFile), "cert": textOf(cfg.CertData, cfg.CertFile), "key": textOf(cfg.KeyData, cfg.KeyFile),
		"insecure": cfg.Insecure, "serverName": cfg.ServerName, "proxy": proxyOf(cfg), "token": cfg.BearerToken, "tokenFile": strings.ReplaceAll(cfg.BearerTokenFile, dir, "$DIR"),
		"username": cfg.Username, "password": cfg.Password, "impersonate": cfg.Impersonate.UserName, "impersonateUid": cfg.Impersonate.UID,
		"impersonateGroups": append([]string{}, cfg.Impersonate.Groups...), "impersonateExtra": map[string][]string{}, "disableCompression": cfg.DisableCompression,
	}
	if cfg.Impersonate.Extra != nil {
		out["impersonateExtra"] = cfg.Impersonate.Extra
	}
	if e := cfg.ExecProvider; e != nil {
		x := execAnswer{Command: strings.ReplaceAll(e.Command, dir, "$DIR"), APIVersion: e.APIVersion, Args: append([]string{}, e.Args...), Env: []string{}, InteractiveMode: string(e.InteractiveMode), InstallHint: e.InstallHint, ProvideClusterInfo: e.ProvideClusterInfo}
		for _, v := range e.Env {
			x.Env = append(x.Env, v.Name+"="+v.Value)
		}
		if e.Config != nil {
			x.Config, err = json.Marshal(e.Config)
			must(err)
		}
		out["exec"] = x
	}
	if p := cfg.AuthProvider; p != nil {
		out["provider"] = p.Name
	}
	a.Config = out
	return a
}

func main() {
	for _, name := range []string{"KUBECONFIG", "KUBERNETES_MASTER", "KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "POD_NAMESPACE"} {
		must(os.Unsetenv(name))
	}
	text, err := io.ReadAll(os.Stdin)
	must(err)
	var cases []testCase
	must(yaml.UnmarshalStrict(text, &cases))
	answers := []answer{}
	for _, c := range cases {
		answers = append(answers, run(c))
	}
	e := json.NewEncoder(os.Stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	must(e.Encode(answers))
}
