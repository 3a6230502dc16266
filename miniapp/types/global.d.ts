/// <reference types="@tarojs/taro" />
declare module '*.css'
/** Where the BFF answers: empty in H5 (same origin), an absolute address in WeChat. */
declare const API_BASE_URL: string
/** True when the BFF answers persisted operations only, so that only hashes travel. */
declare const SENDS_PERSISTED: boolean
