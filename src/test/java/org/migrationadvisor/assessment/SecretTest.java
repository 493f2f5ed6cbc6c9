package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Secrets are long, even, unlike each other, and shown by nothing. */
class SecretTest {

    private final SecureRandom chance = new SecureRandom();

    @Test
    void a_hundred_thousand_secrets_are_all_different_and_every_character_is_as_frequent_as_any() {
        int count = 100_000;
        Set<String> seen = new HashSet<>();
        int[] letters = new int[128];

        for (int i = 0; i < count; i++) {
            String text = Secret.random(chance).text();
            seen.add(text);
            text.chars().forEach(letter -> letters[letter]++);
        }

        assertThat(seen).hasSize(count);
        for (char letter : "0123456789abcdefghijklmnopqrstuv".toCharArray()) {
            assertThat(letters[letter]).as("times %s", letter).isBetween(98_000, 102_000);
        }
    }

    @Test
    void a_secret_does_not_show_itself() {
        Secret secret = Secret.random(chance);

        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(new Created("id", secret, secret).toString()).doesNotContain(secret.text());
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.text());
    }

    @Test
    void only_the_form_of_a_secret_is_parsed() {
        String text = Secret.random(chance).text();

        assertThat(Secret.parse(text)).contains(new Secret(text));
        assertThat(Secret.parse(text + "0")).isEmpty();
        assertThat(Secret.parse(text.substring(1))).isEmpty();
        assertThat(Secret.parse(text.substring(1) + "z")).isEmpty();
        assertThat(Secret.parse(null)).isEmpty();
    }
}
