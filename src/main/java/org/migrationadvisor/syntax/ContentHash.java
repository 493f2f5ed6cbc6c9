package org.migrationadvisor.syntax;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A short name for the content of files: the same texts give the same name, whatever their dates. */
public final class ContentHash {

    private static final int LENGTH = 12;

    private ContentHash() {}

    /** Twelve hexadecimal digits for the files, given by path and text in order. */
    @SafeVarargs
    public static String of(Map<String, String>... files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map<String, String> texts : files) {
                texts.forEach((path, text) -> digest.update(
                        (path + "\n" + text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
