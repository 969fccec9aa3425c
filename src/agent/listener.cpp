// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "agent/listener.h"

#include "agent/metrics.h"

#include <httplib.h>

#include <thread>

namespace tidegate::agent {

namespace {

constexpr int kThreads = 2;
constexpr time_t kPatience = 5; ///< seconds for a request to arrive and an answer to leave

struct Address {
    std::string host;
    int port = 0;
};

Expected<Address> parsed(const std::string &text)
{
    const auto colon = text.rfind(':');
    const Error bad{ErrorKind::Usage, "--listen", "\"" + text + "\" is not an address", "write host:port, e.g. 127.0.0.1:9464 or :9464"};
    if (colon == std::string::npos)
        return bad;
    Address a;
    a.host = text.substr(0, colon);
    if (a.host.starts_with('[') && a.host.ends_with(']'))
        a.host = a.host.substr(1, a.host.size() - 2);
    const std::string port = text.substr(colon + 1);
    if (port.empty() || port.size() > 5 || port.find_first_not_of("0123456789") != std::string::npos || std::stoi(port) > 65535)
        return bad;
    a.port = std::stoi(port);
    if (a.host.empty())
        a.host = "::"; // every address, of both families
    return a;
}

} // namespace

class Listener::Private {
public:
    httplib::Server server;
    std::thread thread;
};

Listener::Listener(std::function<AgentViewPtr()> view)
    : d(std::make_unique<Private>())
{
    d->server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    d->server.set_read_timeout(kPatience);
    d->server.set_write_timeout(kPatience);
    d->server.set_keep_alive_timeout(kPatience);
    d->server.set_payload_max_length(0);
    // Not the library's SO_REUSEPORT: two agents on one port would answer for each other by turns.
    d->server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    const auto probe = [view](Probe (*ask)(const AgentView &, Instant)) {
        return [view, ask](const httplib::Request &, httplib::Response &answer) {
            const Probe p = ask(*view(), SystemClock().now());
            answer.status = p.ok ? 200 : 503;
            answer.set_content(p.text + "\n", "text/plain; charset=utf-8");
        };
    };
    d->server.Get("/healthz", probe(healthz));
    d->server.Get("/readyz", probe(readyz));
    d->server.Get("/metrics", [view](const httplib::Request &, httplib::Response &answer) { answer.set_content(metricsText(*view()), "text/plain; version=0.0.4; charset=utf-8"); });
}

Listener::~Listener()
{
    d->server.stop();
    if (d->thread.joinable())
        d->thread.join();
}

Expected<int> Listener::listen(const std::string &address)
{
    const auto a = parsed(address);
    if (!a)
        return a.error();
    int port = a->port;
    if (port == 0)
        port = d->server.bind_to_any_port(a->host);
    else if (!d->server.bind_to_port(a->host, port))
        port = -1;
    if (port <= 0)
        return Error{ErrorKind::Invalid, "--listen " + address, "cannot listen there: the port is taken or the address is not this computer's", "choose another"};
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!d->server.is_running())
        std::this_thread::yield();
    return port;
}

} // namespace tidegate::agent
