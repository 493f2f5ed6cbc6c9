package org.migrationadvisor.check;

/** An id that is used somewhere in the knowledge base, where its schema says what it refers to. */
record Reference(String refers, String id, Place place) {}
