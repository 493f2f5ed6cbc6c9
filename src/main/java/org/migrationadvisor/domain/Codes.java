package org.migrationadvisor.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The codes of a closed choice, worked out once for each type. */
final class Codes {

    private static final ClassValue<Codes> OF_TYPE = new ClassValue<>() {
        @Override
        protected Codes computeValue(Class<?> type) {
            return new Codes((Enum<?>[]) type.getEnumConstants());
        }
    };

    private final String[] codes;
    private final Map<String, Enum<?>> constants = new LinkedHashMap<>();

    private Codes(Enum<?>[] all) {
        codes = new String[all.length];
        for (Enum<?> constant : all) {
            codes[constant.ordinal()] = constant.name().toLowerCase(Locale.ROOT);
            constants.put(codes[constant.ordinal()], constant);
        }
    }

    static String of(Enum<?> constant) {
        return OF_TYPE.get(constant.getDeclaringClass()).codes[constant.ordinal()];
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        Enum<?> constant = OF_TYPE.get(type).constants.get(code);
        if (constant == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + code);
        }
        return type.cast(constant);
    }
}
