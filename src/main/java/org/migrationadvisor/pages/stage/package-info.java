/**
 * The demonstration for a trainer with a projector: one idea a screen, every screen with an address of its own that carries what the room
 * guessed. Nothing is kept on the server.
 */
package org.migrationadvisor.pages.stage;
