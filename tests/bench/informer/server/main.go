// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors

// A fake API server with many pods of 4 KB, for comparing clients: list with pages, watch, and as many changes a second as asked for.
// Everything that it sends is rendered beforehand, so that its own work does not hide the client's. Prints its port; ends with its stdin.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
	"time"
)

var (
	count   = flag.Int("pods", 50000, "pods in namespace bench")
	rate    = flag.Int("rate", 5000, "changes a second to every watch, once /start was asked for")
	version atomic.Int64
	running atomic.Bool
)


// pod is about 4 KB of JSON, half of it what no client shows, as real pods have it. `change` makes two versions differ.
func pod(i int, rv int64, change int) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"kind":"Pod","apiVersion":"v1","metadata":{"name":"batch-%d-7f9c6d5b8-%05x","generateName":"batch-%d-7f9c6d5b8-","namespace":"bench","uid":"%08x-0000-4000-8000-%012x","resourceVersion":"%d","creationTimestamp":"2026-11-24T06:00:00Z","labels":{"app":"batch-%d","pod-template-hash":"7f9c6d5b8"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"batch-%d-7f9c6d5b8","uid":"aaaaaaaa-0000-4000-8000-%012x","controller":true,"blockOwnerDeletion":true}],"managedFields":[{"manager":"kube-controller-manager","operation":"Update","apiVersion":"v1","time":"2026-11-24T06:00:00Z","fieldsType":"FieldsV1","fieldsV1":{`, i/50, i, i/50, i, i, rv, i/50, i/50, i/50)
	for k := 0; k < 28; k++ {
		if k > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `"f:field%02d":{".":{},"f:inner":{}}`, k)
	}
	b.WriteString(`}}]},"spec":{"volumes":[{"name":"kube-api-access","projected":{"sources":[{"serviceAccountToken":{"expirationSeconds":3607,"path":"token"}}],"defaultMode":420}}],"containers":[{"name":"main","image":"registry.example/batch:1.0.3","env":[`)
	for k := 0; k < 22; k++ {
		if k > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"name":"SETTING_%02d","value":"value-%d"}`, k, i*31+k)
	}
	fmt.Fprintf(&b, `],"resources":{"limits":{"cpu":"500m","memory":"256Mi"},"requests":{"cpu":"100m","memory":"128Mi"}},"readinessProbe":{"httpGet":{"path":"/ready","port":8080,"scheme":"HTTP"},"periodSeconds":10},"imagePullPolicy":"IfNotPresent"}],"restartPolicy":"Always","nodeName":"node-%d","serviceAccountName":"default","schedulerName":"default-scheduler"},"status":{"phase":"Running","conditions":[{"type":"Initialized","status":"True","lastTransitionTime":"2026-11-24T06:00:01Z"},{"type":"Ready","status":"True","lastTransitionTime":"2026-11-24T06:00:07Z"},{"type":"ContainersReady","status":"True","lastTransitionTime":"2026-11-24T06:00:07Z"},{"type":"PodScheduled","status":"True","lastTransitionTime":"2026-11-24T06:00:00Z"}],"hostIP":"10.0.0.%d","podIP":"10.%d.%d.%d","startTime":"2026-11-24T06:00:00Z","containerStatuses":[{"name":"main","state":{"running":{"startedAt":"2026-11-24T06:00:05Z"}},"ready":true,"restartCount":%d,"image":"registry.example/batch:1.0.3","imageID":"registry.example/batch@sha256:7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730","containerID":"containerd://%064x","started":true}],"qosClass":"Burstable"}}`, i%200, i%250, 1+i/60000, i/250%250, i%250, change, i)
	return b.Bytes()
}

func list(w http.ResponseWriter, r *http.Request, pods [][]byte) {
	from, _ := strconv.Atoi(r.URL.Query().Get("continue"))
	limit, _ := strconv.Atoi(r.URL.Query().Get("limit"))
	if r.URL.Query().Get("resourceVersion") == "0" {
		limit = 0 // as from the watch cache
	}
	to := len(pods)
	next := ""
	if limit > 0 && from+limit < to {
		to = from + limit
		next = strconv.Itoa(to)
	}
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprintf(w, `{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"%d","continue":"%s"},"items":[`, version.Load(), next)
	for i, p := range pods[from:to] {
		if i > 0 {
			io.WriteString(w, ",")
		}
		w.Write(p)
	}
	io.WriteString(w, "]}")
}

func watch(w http.ResponseWriter, r *http.Request, changes [][]byte, pods [][]byte) {
	w.Header().Set("Content-Type", "application/json")
	flush := w.(http.Flusher)
	if r.URL.Query().Get("sendInitialEvents") == "true" {
		for _, p := range pods {
			io.WriteString(w, `{"type":"ADDED","object":`)
			w.Write(p)
			io.WriteString(w, "}\n")
		}
		fmt.Fprintf(w, `{"type":"BOOKMARK","object":{"kind":"Pod","apiVersion":"v1","metadata":{"resourceVersion":"%d","annotations":{"k8s.io/initial-events-end":"true"}}}}`+"\n", version.Load())
	}
	flush.Flush()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	sent, begun := 0, time.Time{}
	for {
		select {
		case <-r.Context().Done():
			return
		case now := <-tick.C:
			if !running.Load() {
				continue
			}
			if begun.IsZero() {
				begun = now
			}
			for due := int(now.Sub(begun).Seconds() * float64(*rate)); sent < due; sent++ {
				io.WriteString(w, `{"type":"MODIFIED","object":`)
				w.Write(changes[sent%len(changes)])
				io.WriteString(w, "}\n")
			}
			flush.Flush()
		}
	}
}

func main() {
	flag.Parse()
	version.Store(1000000)
	pods := make([][]byte, *count)
	for i := range pods {
		pods[i] = pod(i, int64(1000+i), 0)
	}
	changes := make([][]byte, min(*count, 20000))
	for i := range changes {
		changes[i] = pod(i*7%max(1, *count), int64(2000000+i), 1+i%5)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/livez", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "ok") })
	mux.HandleFunc("/start", func(w http.ResponseWriter, _ *http.Request) { running.Store(true) })
	mux.HandleFunc("/api/v1/namespaces/bench/pods", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("watch") == "true" || r.URL.Query().Get("watch") == "1" {
			watch(w, r, changes, pods)
			return
		}
		list(w, r, pods)
	})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(l.Addr().(*net.TCPAddr).Port)
	go http.Serve(l, mux)
	io.Copy(io.Discard, os.Stdin)
}
