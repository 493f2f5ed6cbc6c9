package org.migrationadvisor.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/** One line of the route table. */
record Route(HandlerType method, String path, Handler handler) {

    /** Its method; what can be got can also be asked for without its content. */
    List<HandlerType> methods() {
        return method.equals(HandlerType.GET) ? List.of(HandlerType.GET, HandlerType.HEAD) : List.of(method);
    }

    static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }
}
