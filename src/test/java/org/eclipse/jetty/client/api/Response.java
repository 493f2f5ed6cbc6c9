package org.eclipse.jetty.client.api;

/** Named by the HTML checker, which was built for an older Jetty; never used, since the checker fetches nothing here. */
public interface Response {

    /** Named by the HTML checker. */
    interface CompleteListener {}
}
