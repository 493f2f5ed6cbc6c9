package org.migrationadvisor.web.assessment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.migrationadvisor.assessment.Secret;
import org.migrationadvisor.web.form.Form;

/**
 * What a form of ours carries and a forged one cannot: a random part, and that part sealed with the secret of the link. It is another one on
 * every page, so that compression betrays nothing of it.
 *
 * @param chance the random part, which also tells one form from another
 */
public record FormToken(String chance, String seal) {

    /** Name of the field. */
    static final String FIELD = "token";

    private static final int CHANCE_BYTES = 12;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{24}\\.[0-9a-f]{64}");

    /** A token for a form of whoever holds a secret. */
    static FormToken of(Secret secret, SecureRandom random) {
        byte[] bytes = new byte[CHANCE_BYTES];
        random.nextBytes(bytes);
        String chance = HexFormat.of().formatHex(bytes);
        return new FormToken(chance, seal(chance, secret));
    }

    /** The token that came with a form, if it was made for whoever holds the secret. */
    static Optional<FormToken> sent(Form form, Secret secret) {
        return form.value(FIELD).flatMap(text -> read(text, secret));
    }

    /** The token that a text says, if it was made for whoever holds the secret. */
    static Optional<FormToken> read(String text, Secret secret) {
        return Optional.of(text)
                .filter(given -> FORM.matcher(given).matches())
                .map(given -> given.split("\\."))
                .map(parts -> new FormToken(parts[0], parts[1]))
                .filter(token -> token.isFor(secret));
    }

    private boolean isFor(Secret secret) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.US_ASCII), seal(chance, secret).getBytes(StandardCharsets.US_ASCII));
    }

    private static String seal(String chance, Secret secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(("form " + chance).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As it stands in the form. */
    String text() {
        return chance + "." + seal;
    }
}
