package org.migrationadvisor.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact as the oracle sees it: the name of its type, and its properties by name.
 *
 * @param places where it is laid on the shelf: its type, and its type with each of its values
 */
record Row(Object fact, String type, Map<String, Object> properties, List<String> places) {

    static Row of(Object fact) {
        String type = fact.getClass().getSimpleName();
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> places = new ArrayList<>(List.of(type));
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                properties.put(component.getName(), component.getAccessor().invoke(fact));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        properties.forEach((property, value) -> places.add(place(type, property, value)));
        return new Row(fact, type, properties, places);
    }

    static String place(String type, String property, Object value) {
        return type + "." + property + "=" + value;
    }
}
