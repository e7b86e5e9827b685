/**
 * Everything that the rules of the architecture forbid, so that a test can see the rules find it. Outside
 * {@code nl.regelgang}, so that no Spring test picks it up.
 */
package overtreding;
