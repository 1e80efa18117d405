const DATA = /^data:image\/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/;
const BESIDE = /^\.\.\/pictures\/[0-9a-f]{16}\.(png|jpg|gif|webp|avif)$/;

/** Only what a host, a setting or a site itself made of a picture; nothing that a document brings along. */
export const isPictureAddress = (address: string | undefined): address is string =>
  address !== undefined && (DATA.test(address) || BESIDE.test(address));
