/**
 * From a profile to advice: answers become facts, two phases of rules run, and what they conclude is ordered, timed and explained. Knows
 * no theme: which diagnosis calls for which intervention stands in the rules, how much a reason weighs in the knowledge base.
 */
package org.migrationadvisor.advice;
