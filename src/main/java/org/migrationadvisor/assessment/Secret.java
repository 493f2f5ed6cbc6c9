package org.migrationadvisor.assessment;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a link that nobody can guess: 160 random bits as 32 digits and small letters, so that no mail program cuts or changes it.
 * It is kept nowhere; only its hash is stored. Writing it into a log writes dots.
 */
public record Secret(String text) {

    private static final int BITS = 160;
    private static final int RADIX = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-v]{32}");

    public Secret {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A secret has 32 characters from 0 to 9 and a to v");
        }
    }

    static Secret random(SecureRandom chance) {
        String digits = new BigInteger(BITS, chance).toString(RADIX);
        return new Secret("0".repeat(RADIX - digits.length()) + digits);
    }

    /** The secret that a text is, if it has the form of one. */
    public static Optional<Secret> parse(String text) {
        return Optional.ofNullable(text)
                .filter(given -> FORM.matcher(given).matches())
                .map(Secret::new);
    }

    /** SHA-256, as 64 hexadecimal digits; 160 random bits need no salt. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
