package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;
import org.migrationadvisor.syntax.ContentHash;

/** Sends text, and only its name where the browser has it already. */
public final class Answers {

    private static final int SOUND = 200;
    private static final int NOT_MODIFIED = 304;

    private Answers() {}

    /** A page. */
    static void html(Context context, String html) {
        send(context, "text/html", html);
    }

    /** A JSON document. */
    public static void json(Context context, String json) {
        send(context, "application/json", json);
    }

    private static void send(Context context, String type, String text) {
        context.contentType(type + "; charset=utf-8");
        if (context.status().getCode() == SOUND && !context.method().equals(HandlerType.POST)) {
            String name = "W/\"" + ContentHash.of(Map.of(type, text)) + "\"";
            context.header("ETag", name);
            if (name.equals(context.header("If-None-Match"))) {
                context.status(NOT_MODIFIED);
                return;
            }
        }
        context.result(text);
    }
}
