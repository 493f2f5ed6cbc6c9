package org.migrationadvisor.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Proxies with TLS that stand before the server and are believed when they say how they were reached: only for connections from their own
 * addresses, and only {@code X-Forwarded-Proto}. No limit depends on who somebody is, so nothing else needs to be believed.
 */
public final class Proxies implements HttpConfiguration.Customizer {

    /** No proxy is believed. */
    public static final Proxies NONE = new Proxies(Set.of());

    private static final String ONE_YEAR = "max-age=31536000";

    private final Set<InetAddress> trusted;
    private final ForwardedRequestCustomizer believing = new ForwardedRequestCustomizer();

    /** @param trusted addresses that connections of the proxies come from */
    public Proxies(Set<InetAddress> trusted) {
        this.trusted = Set.copyOf(trusted);
        believing.setForwardedHeader(null);
        believing.setForwardedHostHeader(null);
        believing.setForwardedServerHeader(null);
        believing.setForwardedPortHeader(null);
        believing.setForwardedForHeader(null);
        believing.setForwardedHttpsHeader(null);
        believing.setForwardedCipherSuiteHeader(null);
        believing.setForwardedSslSessionIdHeader(null);
    }

    /** What came over TLS is told to come so from now on, and its cookies travel no other way. */
    @Override
    public Request customize(Request request, HttpFields.Mutable headers) {
        if (!trusted(request)) {
            return request;
        }
        Request seen = believing.customize(request, headers);
        if (seen.isSecure()) {
            headers.put("Strict-Transport-Security", ONE_YEAR);
        }
        return seen;
    }

    private boolean trusted(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from
                && trusted.contains(from.getAddress());
    }
}
