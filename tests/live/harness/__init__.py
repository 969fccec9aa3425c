# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""A real control plane for tests and for trying by hand: etcd, kube-apiserver, kube-controller-manager, Prometheus,
a stand-in kubelet and a small demo service. Only Python's standard library."""
