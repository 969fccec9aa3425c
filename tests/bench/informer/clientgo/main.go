// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors

// The yardstick: client-go's shared informer on the same server. Prints figure lines as the other benchmarks do.
package main

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	v1 "k8s.io/api/core/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
)

func residentKiB() float64 {
	f, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		if t, ok := strings.CutPrefix(s.Text(), "VmRSS:"); ok {
			n, _ := strconv.ParseFloat(strings.Fields(t)[0], 64)
			return n
		}
	}
	return 0
}

func cpuSeconds() float64 {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return float64(u.Utime.Sec+u.Stime.Sec) + float64(u.Utime.Usec+u.Stime.Usec)/1e6
}

func figure(name string, value float64, unit string) {
	fmt.Printf("figure\t%s\t1\t%f\t%f\t%f\t%s\t\t\n", name, value, value, value, unit)
}

func main() {
	url := os.Args[1]
	seconds, _ := strconv.Atoi(os.Args[2])
	before := residentKiB()
	client, err := kubernetes.NewForConfig(&rest.Config{Host: url})
	if err != nil {
		panic(err)
	}
	factory := informers.NewSharedInformerFactoryWithOptions(client, 0, informers.WithNamespace("bench"))
	informer := factory.Core().V1().Pods().Informer()
	var events atomic.Int64
	informer.AddEventHandler(cache.ResourceEventHandlerFuncs{UpdateFunc: func(_, o any) {
		if _, ok := o.(*v1.Pod); ok {
			events.Add(1)
		}
	}})
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	begin := time.Now()
	factory.Start(ctx.Done())
	for !informer.HasSynced() {
		time.Sleep(time.Millisecond)
	}
	synced := time.Since(begin)
	pods := len(informer.GetStore().ListKeys())
	runtime.GC()
	resident := residentKiB()
	if _, err := http.Get(url + "/start"); err != nil {
		panic(err)
	}
	cpu, from := cpuSeconds(), time.Now()
	time.Sleep(time.Duration(seconds) * time.Second)
	spent := time.Since(from).Seconds()
	figure("50,000 pods until all are listed, client-go", float64(synced.Milliseconds()), "ms")
	figure("50,000 pods resident, each, client-go", (resident-before)/float64(pods), "KiB")
	figure("50,000 pods processor at 5,000 changes a second, client-go", (cpuSeconds()-cpu)/spent*100, "%")
	figure("50,000 pods changes taken a second, client-go", float64(events.Load())/spent, "1/s")
}
