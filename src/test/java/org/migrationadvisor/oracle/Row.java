package org.migrationadvisor.oracle;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fact as the oracle sees it: the name of its type, and its properties by name. */
record Row(Object fact, String type, Map<String, Object> properties) {

    static Row of(Object fact) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                properties.put(component.getName(), component.getAccessor().invoke(fact));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return new Row(fact, fact.getClass().getSimpleName(), properties);
    }
}
