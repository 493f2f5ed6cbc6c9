package org.migrationadvisor.cli;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import org.migrationadvisor.assessment.store.StorePlace;

/**
 * How the web application is served.
 *
 * @param place     where assessments are kept
 * @param retention how long after its last save an assessment is kept
 * @param proxies   addresses of proxies with TLS that are believed
 * @param quiet     whether the account of requests is left out
 */
public record Serving(
        String host, int port, StorePlace place, Duration retention, Set<InetAddress> proxies, boolean quiet) {}
