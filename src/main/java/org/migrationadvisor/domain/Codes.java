package org.migrationadvisor.domain;

import java.util.Locale;
import java.util.stream.Stream;

/** The codes of a closed choice, worked out once for each type. */
final class Codes {

    private static final ClassValue<Codes> OF_TYPE = new ClassValue<>() {
        @Override
        protected Codes computeValue(Class<?> type) {
            return new Codes((Enum<?>[]) type.getEnumConstants());
        }
    };

    private final Enum<?>[] constants;
    private final String[] codes;

    private Codes(Enum<?>[] constants) {
        this.constants = constants;
        this.codes = Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).intern())
                .toArray(String[]::new);
    }

    static String of(Enum<?> constant) {
        return OF_TYPE.get(constant.getDeclaringClass()).codes[constant.ordinal()];
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        Codes all = OF_TYPE.get(type);
        for (int i = 0; i < all.codes.length; i++) {
            if (all.codes[i].equals(code)) {
                return type.cast(all.constants[i]);
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + code);
    }
}
