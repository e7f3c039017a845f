/** Style sheets are bundled by webpack. */
declare module '*.css';
