package org.migrationadvisor.advice;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;

/** A set of a few names in the order in which they came; light where thousands of sets hold a name or two. */
final class FewNames extends AbstractSet<String> {

    private String[] names;
    private int size;

    @Override
    public boolean add(String name) {
        if (contains(name)) {
            return false;
        }
        if (size == 0) {
            names = new String[4];
        } else if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
        }
        names[size++] = name;
        return true;
    }

    @Override
    public boolean contains(Object name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return size == 0
                ? Collections.emptyIterator()
                : Arrays.asList(names).subList(0, size).iterator();
    }

    @Override
    public int size() {
        return size;
    }
}
